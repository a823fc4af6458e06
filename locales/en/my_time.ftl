# 我的时间: what a volunteer offers; and what a worker notes of a volunteer, or of an elder's home.

more-to-my-time = My time
word-my-time = My time
talk-my-time = My time
talk-time-for = A volunteer's time
my-time-what =
    { $rest }As it stands now. What would you like to change?
    { $text }
my-time-what-hint = Please tap one below.
time-for-what =
    { $rest }{ $volunteer }, as it stands now. What is to be changed?
    { $text }
my-time-to-hours = When I am free
my-time-to-services = What I like to do
my-time-to-reach = How far
my-time-to-often = How often
my-time-to-rest = A rest
my-time-to-about = About me

time-page-hours = 【Free】 { $text }
time-page-services = 【Help】 { $text }
time-page-reach = 【How far】 { $reach }, at most { $times } a week
time-page-about = 【About】 { $text }
time-page-rest = 【Rest】 until { $until_on }
time-resting = Resting until { $until_on }. { "" }
time-by-day = by day
time-on-days = { $days } { $hours }
time-separator = { "; " }
time-and-more = { $text } …
time-any-help = Anything
time-services-many = { $services } and more, { $times } in all

my-time-days = On which days are you free? Tap one, or write: Tue and Fri.
my-time-days-hint = That was not clear. For example: Tue and Fri, or every day.
my-time-clock = { $days }: when are you free? Tap one, or write from when to when.
my-time-clock-hint = That was not clear. For example: morning, or 9 to 11 am.
my-time-more =
    【Free】 { $text }
    Any other time?
my-time-more-hint = Please tap one below.
my-time-enough = That is all
my-time-another = Another time
my-time-services = What would you like to do? Tap to tick, tap again to untick.
my-time-reach = How far would you go?
my-time-reach-hint = Please tap one below.
my-time-building = Same building
my-time-estate = Same estate
my-time-community = Our community
my-time-anywhere = Anywhere
my-time-lives = Which estate? What is nearby is asked about first.
my-time-lives-hint = Please tap one, or write its name, 2 to 20 characters.
my-time-unsaid = Rather not say
my-time-as-far = 【How far】 { $reach }{ $estate ->
        [none] { "" }
       *[other] , from { $estate }
    }
my-time-week = How many times a week at most?
my-time-week-hint = That was not clear. For example: twice.
my-time-day = How many times a day at most?
my-time-day-hint = That was not clear. For example: once.
my-time-times = { $times ->
        [one] Once
       *[other] { $times } times
    }
my-time-any = As needed
my-time-at-most = 【At most】 a week: { $week }, a day: { $day }
my-time-about = Something about you, to find who suits. Tap to tick, tap again to untick.
time-for-about = What is { $volunteer } like? Tap to tick, tap again to untick.
about-woman = A woman
about-man = A man
about-no-dog = No dogs
about-no-smoke = No smoke
about-night = May be called at night
about-speaks = Speaks { $word }
about-none = None of these
my-time-resting = You rest until { $until_on }.
time-for-resting = { $volunteer } rests until { $until_on }.
my-time-resting-hint = Please tap one below.
my-time-back = I am back
my-time-longer = Rest longer
my-time-until = Rest until when? Tap one, or write a date.
my-time-until-hint = That was not clear. For example: 10 days, until Friday, March 25.
my-time-rest-7 = A week
my-time-rest-14 = Two weeks
my-time-rest-30 = A month
my-time-until-day = until { $until_on }
my-time-going =
    You promised these. Will you still go?
    { $text }
time-for-going =
    { $volunteer } promised these. Will they still go?
    { $text }
my-time-going-hint = Please tap one below.
my-time-promised = { $when } { $elder }: { $service }
my-time-promised-more = and { $times } more
my-time-go = Yes, still
my-time-not-go = Not this time
my-time-read-back =
    Is this right?
    { $text }
time-for-read-back =
    Is this right? { $volunteer }:
    { $text }
my-time-read-back-hint = Tap “Right” if it is, else “Change”.
my-time-change-hint = Please tap what to change.
my-time-change-more = When free
my-time-change-services = What help
my-time-change-reach = How far
my-time-change-lives = The estate
my-time-change-week = A week
my-time-change-day = A day
my-time-change-about = About me
my-time-change-until = Until when
my-time-change-going = Still going
my-time-set = Noted. You will be asked accordingly.
time-for-set = Noted. { $volunteer } will be asked accordingly.
my-time-rest-set = Noted. Have a good rest; there is nothing to say when it ends.
time-for-rest-set = Noted. { $volunteer } will not be asked meanwhile.
my-time-welcome-back = Good to have you back. You will be asked when somebody needs help.
time-for-welcome-back = Noted, { $volunteer } is back.
time-set-for-you = { $who } changed “My time” for you. You find it under “More”.

enrol-to-volunteer-page = A volunteer
talk-volunteer-page = A volunteer's page
volunteer-page-volunteer = Which volunteer?
volunteer-page-volunteer-hint = No such volunteer. Please tap a name, or write it in full.
volunteer-page-what-hint = Please tap one below.
volunteer-page-time = Their time
volunteer-page-training = A training
volunteer-page-unsuited = Does not suit
volunteer-page-shunned = Which elders does { $volunteer } not suit? Tap to tick, tap again to untick.
volunteer-trained = 【Trained】 { $service }, { $trained_on }
volunteer-page-service = Trained for what?
volunteer-page-service-hint = Please tap one below.
volunteer-page-trained = On which day? Tap one, or write a date.
volunteer-page-trained-hint = That was not clear. For example: today, March 10; not after today.
training-today = Today
training-yesterday = Yesterday
training-day = { $trained_on }
volunteer-page-read-back =
    Is this right?
    { $volunteer } was trained { $trained_on }: { $service }
volunteer-page-read-back-hint = Tap “Right” if it is, else “Change”.
volunteer-page-change-hint = Please tap what to change.
volunteer-page-change-service = For what
volunteer-page-change-trained = Which day
training-set = Noted. { $volunteer } may go now: { $service }.
training-noted = Your training is noted. You may be asked now for: { $service }.
shunned-nobody = Suits everybody
shunned-set = Noted, and nobody is told. { $volunteer } will not be sent there.
fact-home-wishes = Who should come
talk-elder-home = Who should come
elder-home-home = Whom would { $name } rather have? What is in the home? Tap to tick, tap again to untick.
home-wants-woman = A woman, please
home-wants-man = A man, please
home-is-dog = There is a dog
home-is-smoke = Somebody smokes
home-is-stairs = Stairs, no lift
home-is-knock = Knock loudly
home-is-key = Key at the office
home-none = None of these
home-set = Noted. Whoever comes to { $name } is chosen by it.

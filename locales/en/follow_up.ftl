# Follow-up: how it goes with a volunteer, or with an elder who is helped.

talk-follow-ups = Follow-ups
talk-follow-up-volunteer = A volunteer's follow-up
talk-follow-up-elder = An elder's follow-up
today-follow-ups = { $number }. To follow up: { $count }
go-follow-ups = Follow up
follow-ups-nobody = There is nobody to follow up yet.
follow-ups-due = { $count } to follow up, the longest overdue first:
follow-ups-none-due = Nobody is due now.
follow-ups-line-volunteer = { $name } (volunteer), due { $due_on }
follow-ups-line-elder = { $name } (elder), due { $due_on }
follow-ups-whom = Whom do you follow up? Tap or write a name.
follow-ups-whom-hint = I did not find this person. Please tap a name, or write it in full.
follow-ups-as = { $name } is both volunteer and elder. Which of the two is it about?
follow-how = How did you ask { $name }?
follow-how-visit = In person
follow-how-call = By phone
follow-going = How does { $name } like it?
follow-going-well = Likes it
follow-going-so-so = So-so
follow-going-hard = Finds it hard
follow-load = Is it too much?
follow-load-right = Just right
follow-load-much = A bit much
follow-load-more = Could do more
follow-body = How is { $name }'s own health?
follow-body-good = In good health
follow-body-fair = Fair health
follow-body-poor = Not too well
follow-want = What does { $name } wish for?
follow-want-none = As it is
follow-want-less = Go less often
follow-want-rest = Have a rest
follow-want-more = Go more often
follow-how-much-less = How many times a week at most?
follow-how-much-rest = How long a rest?
follow-a-week = { $a_week } a week
follow-rest-fortnight = Two weeks' rest
follow-rest-month = A month's rest
follow-rest-quarter = Three months' rest
follow-guidance = What did you talk { $name } through?
follow-guidance-none = Nothing
follow-guidance-safety = Safety
follow-guidance-manners = Getting on
follow-guidance-notes = Logging
follow-satisfied = Is { $name } content with the neighbours' help?
follow-satisfied-yes = Content
follow-satisfied-so-so = More or less
follow-satisfied-no = Not content
follow-changes = Has anything changed with { $name }?
follow-changes-none = No change
follow-changes-health = Health changed
follow-changes-home = Home changed
follow-changes-family = Family changed
follow-problem = Does anything not suit?
follow-problem-none = All suits
follow-problem-times = The times
follow-problem-person = Another helper
follow-problem-work = Work not well done
follow-up-words = Anything else to note? One line, or tap “Nothing”.
follow-up-words-hint = A few words will do: sore knee, stairs are hard.
follow-up-read-back =
    Is this right?
    { $name }: { $text }.
    Also: { $words }{ $given_back ->
        [0] { "" }
        [one] {"\u000A"}The visit they promised: somebody else is found
       *[other] {"\u000A"}The { $given_back } visits they promised: others are found
    }
follow-up-read-back-hint = Tap “Yes”, or “Change”.
follow-up-change-promised = Whether they go
follow-up-change-how = How asked
follow-up-change-going = How they like it
follow-up-change-load = Too much or not
follow-up-change-body = Health
follow-up-change-want = What they wish
follow-up-change-guidance = Talked through
follow-up-change-satisfied = Content or not
follow-up-change-changes = What changed
follow-up-change-problem = What does not suit
follow-up-change-words = What else
follow-up-noted = Noted: the follow-up of { $name }.
follow-up-line = { $made_on }, asked by { $who }: { $text }
follow-up-said = “{ $words }”
follow-up-for-plan = (To be looked at when the care plan is next agreed.)
follow-up-less-told = Noted: from now on { $a_week } a week at most. Tell the community if you wish otherwise.
follow-up-rest-told = Noted: you have a rest until { $rest_on }, and nobody asks you to go. Enjoy it!

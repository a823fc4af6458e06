# Why something was decided: one text for each rule, `why-<rule>`, with the facts that its Reason keeps. docs/rules/ says more.

# points
why-points-for-visit =
    { $service }, { $minutes }{ $weight_hundredths ->
        [100] { "" }
       *[other] , { $weight_hundredths }% of it is { $weighted_minutes }
    }{ $carried_hundredths ->
        [0] { "" }
       *[other] , plus { $carried_minutes } from before
    }. Half a point per full half hour: { $half_points }{ $left_hundredths ->
        [0] .
       *[other] , { $left_minutes } kept for next time.
    }

# a visit is logged
why-visit-without-length = How long was it? Just say a time, such as an hour and a half.
why-visit-too-long = { $minutes } is too long: at most { $limit_minutes } at a time. If you went several times, please log each.
why-visit-in-future = That day is still to come: { $visited_on }. Please log it when it is done.
why-visit-not-over = That would end at { $ends_clock }. Please log it when it is done.
why-visit-too-old = { $visited_on } is more than { $limit_days } days ago. The community will log it for you.
why-visit-overlaps = That overlaps with { $other_service } ({ $other_minutes }) on { $other_on }. Could one of them be wrong?
why-visit-long = One visit of { $minutes }, more than { $limit_minutes }.
why-day-long = { $day_minutes } altogether on { $visited_on }, more than { $limit_minutes }.
why-visit-late = Logged { $days } days after { $visited_on }.
why-duplicate-maybe = { $service } on { $visited_on }, also { $minutes }, is there already. Is it the same one?
why-companion-denies = The volunteer who is said to have come along says they did not.
why-entered-by-worker = Logged by the community on their behalf.

# at the door
why-stay-runs = You have not tapped “Done” at the other place. First that one.
why-stay-elder-gone = Nobody can be visited there any more. Please ask the community.
why-stay-without-consent = The elder does not want visits on record any more, so this one cannot be. Please ask the community.

# what elder and family say
why-elder-says-not-come = The elder says nobody came, and said so again when asked.
why-elder-asked-again = The elder says nobody came; asked once more, not answered yet.
why-relative-says-not-come = The family says nobody came, and the elder has not said otherwise.
why-answers-differ = The answers about this visit differ. Please find out.
why-answer-settled = You answered on { $answered_on }; after { $limit_days } days it stays. Please tell the community if something is wrong.
why-not-asked-of-you = This visit was to somebody else; you need not answer.
why-confirms-own-visit = You made this visit yourself: the elder or another relative should say.
why-kin-may-not-confirm = The volunteer is family of yours: somebody else should say this time.

# verified and audited
why-visit-moved-on = Somebody has already dealt with this visit. It is now: { $state }.
why-request-moved-on = This request has moved on. It is now: { $state }.
why-community-helps = Somebody of the community is there and sees to it.
why-verifies-own-visit = This visit concerns you: a colleague should check it.
why-verifies-kins-visit = This visit concerns your family: a colleague should check it.
why-audits-own-visit = This visit concerns you: a colleague should approve it.
why-audits-kins-visit = This visit concerns your family: a colleague should approve it.
why-audits-own-verification = You checked this visit yourself: a colleague should approve it.

# elders and volunteers
why-elder-eligible = { $limit_age } or older, { $situation }, family away, and life at home is hard. Looked at on { $found_on }.
why-elder-excepted = Has the home-care subsidy; the street office made an exception.
why-elder-not-excepted = There is a home-care subsidy, in principle left out. The street office looked and made no exception.
why-elder-to-complete = { $missing } more to be found out. It can be added later.
why-elder-too-young = { $age } now; it begins at { $limit_age }, on { $eligible_on }.
why-supporters-near = The family who should care is close by. It can be looked at again when that changes.
why-not-hard-at-home = Life at home is not hard now. It can be looked at again when that changes.
why-has-subsidy = Already has the home-care subsidy, which in principle leaves them out. The street office can make an exception.
why-volunteer-too-young = { $age } now. You are welcome from { $limit_age } on.

# invitations and who may do what
why-invites-out-of-turn = This role ({ $inviter_role }) cannot invite that one ({ $invited_role }): somebody above does.
why-invitation-unknown = This invitation was not found. Please look again, or ask whoever gave it to you.
why-invitation-used = This invitation has been used. Please ask whoever gave it to you for another.
why-invitation-taken-back = This card was taken back. Please use the new one, or ask whoever gave it to you.
why-invitation-expired = This invitation ended { $expired_at }. Please ask whoever gave it to you for another.
why-not-allowed = This is not yours to do. Please ask the community or the street office.

# points are given
why-gift-to-oneself = They are yours already. Please choose somebody else.
why-gift-receiver-gone = They cannot receive points any more. Yours are untouched; please ask your community.
why-gift-receiver-unknown = They are not enrolled as volunteer, elder or family, so they cannot receive points.
why-gift-without-consent = Their enrolment is not finished, so they cannot receive points yet.
why-gift-not-enough = You want to give { $half_points }, and have { $usable_half_points } to use.
why-gift-cools =
    { $large ->
        [yes] It is a lot
       *[no] { $new ->
            [yes] They are new to you
           *[no] In case of a slip
        }
    }: it arrives after { $minutes }, and you can take it back until then.
why-gift-given = { $half_points } given of one's own free will, and arrived.
why-gift-returned = A gift of { $half_points } was returned.
why-gift-day-much = { $half_points } given in a day, more than { $limit_half_points }.
why-gift-month-much = { $half_points } given in a month, more than { $limit_half_points }.
why-gift-ring = This month points went round through { $people } people's hands.
why-gift-moved-on = { $gift ->
    [given] It has arrived already.
    [withdrawn] It was taken back already.
    [returned] It was returned already.
   *[cooling] It is still on its way.
    }

# a roster
why-roster-without-name = There is no name.
why-roster-unclear = “{ $column }” makes no sense here.
why-roster-formula = “{ $column }” holds a formula; please write what it says.
why-roster-merged = There are merged cells in this row; please undo them, one elder a row.
why-roster-month-only = The birthday lacks its day; please write it, or leave it out.
why-roster-id-against-birthday = ID number and birthday do not agree.
why-roster-id-of-another = This ID number is another elder's of the community.
why-roster-two-of-name = There is somebody of that name, and I cannot tell them apart. Please add birthday or ID number.
why-roster-twice = Looks like the person in row { $line }. If they are two, please add birthdays.
why-roster-deceased = This elder has died.
why-roster-elsewhere = This elder is enrolled in another community.

# who may help whom
why-match-not-active = They are not volunteering at present.
why-match-resting = They are taking a rest until { $rest_on }.
why-match-other-services = They did not offer this: { $service }.
why-match-untrained = This needs training, which they have not had: { $service }.
why-match-oneself = This is the elder themselves.
why-match-kin = They are family. What family does for each other is not counted here.
why-match-not-wished = These two had better not be brought together. Please choose somebody else.
why-match-wishes-differ = The wishes of the two do not agree. Please choose somebody else.
why-match-asked-before = They were asked about this already, and are not asked again.
why-match-too-far = About { $metres } metres away; they go up to { $reach_metres } metres.
why-match-not-free = They are not free then: { $visit_on }.
why-match-overlaps = They are with somebody else then: { $visit_on }.
why-match-day-full = They have enough to do that day: { $visit_on }.
why-match-week-full = They have { $visits } visits that week already, and should not get tired.
why-match-other-hours = The elder asked for another time than { $start_clock }.
why-match-planned-twice = Somebody is going to this one already.

# who is asked
why-offer-at-night = At night only those are called who said they may be.
why-offer-day-full = They were asked { $times } times today, and are left in peace.
why-offer-week-full = They were asked { $times } times within seven days, and are left in peace.
why-offer-nobody-came = { $people } asked, and nobody can go yet. Please phone.
why-offer-too-late = There is no time to wait for an answer. Please phone.
why-offer-asked-enough = { $people } could go, and were asked enough of late: no more messages. Please phone, or tap Who fits and ask one.
why-offer-nobody-left = { $people ->
    [0] There is nobody to ask by message. Please phone.
   *[other] { $people } asked, and nobody else is left to ask. Please phone.
    }

# contacts
why-contact-rate = Since { $since_on }: { $reached } of { $due } at home were contacted. Left out: { $away } away, { $new } enrolled under { $limit_days } days ago.
why-contact-settled = Noted { $made_on }: it could be taken back that day only. If it is wrong, please tell the community.

# written down by the community
why-verifies-own-entry = You wrote this one down: a colleague must check it.
why-community-verifies = Somebody of the community can check it; it comes to you after that.
why-acts-for-oneself = They have a phone and logged it themselves: they can change it.
why-gift-to-writer = Whoever writes a gift down, and their family, cannot receive it. Ask a colleague.
# away, and whoever stands in
why-away-in-past = { $begins_on } is past. Please begin today or later.
why-away-ends-first = { $ends_on } comes before { $begins_on }. Please look again.
why-away-too-long = { $limit_days } days at most. For longer, please ask the street office for somebody.
why-away-too-far = { $begins_on } is far off: it is enough to say so { $limit_days } days ahead.
why-away-overlaps = You are away from { $begins_on } to { $ends_on } already.
# care plans
why-plan-moved-on = This care plan has gone a step further: please look at the new one.
why-plan-too-many-items = At most { $limit } kinds of help in a care plan, so that an elder can take it in.
why-plan-item-twice = { $service } is in it already at this time. To change how often, change that one.
why-plan-other-unnamed = What is “other”? Please say it in a few words, under what to know.
why-plan-visit-too-long = At most { $limit_minutes } a time: volunteers need a rest. Make several visits of it.
why-plan-by-night = Between { $early_clock } and { $late_clock } only. At night the family looks after them.
why-plan-too-often = That makes { $times } visits a week; at most { $limit }. The family or others help with more.
why-plan-too-much = That makes { $minutes } a week; at most { $limit_minutes }. The family or others help with more.
why-plan-begins-when = Please name a day from { $first_on } to { $last_on }.
why-rest-until-when = Please name a day from { $first_on } to { $last_on }. For longer, please tell the community.
why-promise-already = This visit is yours every week already.
why-promise-anothers = Somebody else makes this visit every week.
why-promise-enough = You have promised { $visits } visits a week already, and should not get tired.
why-promise-in-past = { $begins_on } is over. Please name today or a later day.

# asking for help
why-ask-elder-gone = Nobody can be asked to come here any more. Please speak to the community.
why-ask-not-at-home = Not at home now ({ $whereabouts }), so nobody is asked to come. Tell the community once back.
why-ask-without-consent = It was said that nothing is to be noted any more, so nobody can be asked. Please speak to the community.
why-ask-relative-without-consent = The elder does not want family to act any more. They may ask themselves, or the community.
why-ask-day-is-past = { $wanted_on } is over. Please take another day.
why-ask-hour-is-past = That time is over. Please take another.
why-go-overlaps = { $visit_on }: at that time you go elsewhere. Let others do this one.
why-go-another = Let others do this one. Thank you!
why-ask-too-far-ahead = That is too early: { $days } days ahead at most, up to { $last_on }.
# paper sheets
why-sheet-other-week = { $visited_on } is not in the week of this sheet. Please see which sheet it is.
why-sheet-after-handed-in = The sheet was handed in { $handed_on }: it cannot tell of { $visited_on }.

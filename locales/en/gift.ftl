# Giving points: on their way, arrived, taken back, returned; and what the community hears of it.

gift-nothing-usable = You have no points to give just now. They can be used once the street office has looked.
gift-to = To whom? Tap one, type the full name, or share a contact.
gift-to-hint = I did not find them. Please type the full name, such as 刘建国.
gift-to-pick = From contacts
gift-to-known = Good, I know to whom.
gift-to-pool = Elders in need
gift-pool = elders in need ({ $unit })
gift-amount = How many? You have { $half_points } to use.
gift-amount-hint = Not clear. For example: 2 points, 1.5 points.
gift-many = { $half_points }
gift-all = All of them
gift-read-back =
    Is this right?
    To { $receiver }: { $half_points }; you keep { $left_half_points }
    Arrives after { $minutes }; until then you can take it back.
    The community never asks for codes or passwords.
gift-read-back-hint = Tap “Right” if it is, “Change” if not.
gift-change-hint = Please tap what to change.
gift-change-to = To whom
gift-change-amount = How many
gift-sure =
    { $everything ->
        [yes] That is all you have
       *[no] That is a lot
    }. Really give { $receiver } { $half_points }? If somebody told you to, ask your community first.
gift-sure-hint = Tap “Right” to give, “Never mind” if not.
talk-gift = Giving points
talk-return-gift = Returning points

gift-out-cooling =
    On the way: { $half_points } to { $receiver }
    Arrives { $cools_at }; until then you can take it back.
    The community never asks for codes or passwords.
gift-out-given = Arrived: { $half_points } for { $receiver }.
gift-out-withdrawn = Not given to { $receiver }: { $half_points } stayed with you.
gift-out-returned = { $receiver } returned { $half_points } to you.
gift-in-given =
    { $giver } gave you { $half_points }, yours to use. You may return it.
    The community never asks for codes or passwords.
gift-in-returned = You returned { $half_points } to { $giver }.
gift-in-told = { $giver } gave you { $half_points }, to use as you like. You may return them: tell the community.
gift-shared = { $half_points }
gift-turned-round = { $half_points } for { $receiver } could not arrive and stayed with you. Your community knows more.
gift-came-back = { $receiver } returned { $half_points } that you gave; ready to use.
gift-withdrawn = Taken back; the points are still with you.
gift-too-late = It has arrived already and cannot be taken back.
gift-returned = Returned to { $giver }: { $half_points }.
gift-none-yet = Nothing given and nothing received yet.
return-gift-sure = Return { $half_points } to { $giver }? This cannot be changed afterwards.
return-gift-sure-hint = Tap “Right” to return them, “Never mind” if not.
button-gift = Give points
button-gifts = Given, got
button-withdraw-gift = Take back
button-return-gift = Return

gift-day-much = { $giver } gave { $receiver } { $half_points }, { $total_half_points } today altogether. Please ask whether it is their own wish.
gift-month-much = { $giver } gave { $receiver } { $half_points }, { $total_half_points } this month altogether. Please ask whether it is their own wish.
gift-ring = { $giver } gave { $receiver } { $half_points }: this month points went round through { $people } hands. Please ask why.

points-on-the-way = On the way: { $half_points }; you can take it back until it arrives.
line-gift-cools-out-pending = { $number }. { $posted_on } to { $who } −{ $half_points } (on the way)
line-gift-given-out-post = { $number }. { $posted_on } to { $who } −{ $half_points }
line-gift-given-in-post = { $number }. { $posted_on } from { $who } +{ $half_points }
line-gift-returned-out-post_now = { $number }. { $posted_on } returned to { $who } −{ $half_points }
line-gift-returned-in-post_now = { $number }. { $posted_on } returned by { $who } +{ $half_points }

# Taking back invitation cards that nobody has used yet.

cards-none = There is no card that could still be used.
open-cards-card = Which card? Once taken back it opens nothing.
open-cards-card-hint = Please tap one.
open-cards-read-back = Take back the card for { $name } ({ $role }), is that right?
open-cards-read-back-hint = If it is right tap “Right”.
open-cards-change-card = Which card
card-taken-back = Done: the card for { $name } opens nothing any more.

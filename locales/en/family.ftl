# Relatives: what the elder lets them know, the volunteer's line for them, what the family does.

more-to-my-family = My family
share-visits = see visits
share-ask = ask for help
share-health = health alerts
my-share-visits = Who visits me
my-share-ask = Ask for me
my-share-health = My health
button-share-nothing = Nothing at all
tie-card = { $name } is family. What is ticked, { $name } may know or do for you. Tap to change.
tie-card-nothing = { $name } is family, and is told nothing now. Tap to change.
my-family-none = No family of yours is on file yet. Please tell the community.
family-may = { $elder } now lets you: { $shares }.
family-may-nothing = { $elder } sees to things alone now, and family is not told. Please ask the community.
family-not-shared = The elder does not show family who comes just now. Please ask the community.
visit-not-shared = The elder does not show family this one now. Please ask the community.

button-leave-note = A line for the family
button-hide-note = Not for the children
button-show-note = They may read it
talk-leave-note = A line for the family
leave-note-words = What would you like to tell the family of { $elders }?
leave-note-words-hint = A short one please, 60 letters at most, such as “in good spirits, ate well”.
note-line = A line: { $text }
note-line-hidden = A line (not for the children): { $text }
note-left = Noted: “{ $text }”. The elder and the family can read it.
note-hidden = Good, the children do not read it.
note-shown = Good, the children can read it now.

# Trouble: a short form, and what the community sees of it.

mishap-kind = What happened with { $elders }?
mishap-kind-fell = A fall
mishap-kind-broken = Something broke
mishap-kind-lost = Something is lost
mishap-kind-other = Something else
mishap-fell = Are they in danger now? If so ring 120 at once, and do not move them.
fell-now = Yes, help now
fell-past = Not any more
mishap-words = Please write in one line what happened. The community sees it at once.
mishap-words-hint = One line will do, such as “a bowl broke”.
mishap-told = The community knows and will ring you. It was right to say so at once.
talk-mishap = What you wanted to tell
mishap-seen-to = { $elders } ({ $service }): the community has seen to it. Thank you.
mishaps-none = There is no trouble to see to.
mishap-is-fell =
    ⚠ { $elders } had a fall. { $volunteer } says:
    { $service }, { $when }
mishap-is-broken =
    Something broke at { $elders }'s. { $volunteer } says:
    { $service }, { $when }
mishap-is-lost =
    Something is lost at { $elders }'s. { $volunteer } says:
    { $service }, { $when }
mishap-is-other =
    Trouble with { $elders }. { $volunteer } says:
    { $service }, { $when }
mishap-is-nobody-home =
    ⚠ { $volunteer } went twice, and nobody opens at { $elders }'s.
    { $service }, { $when }
    Please ring them and their family; if nobody answers, go there.
mishap-contact = In an emergency: { $contact }
mishap-number = No. { $number }
mishap-district-open =
    ⚠ Something went wrong in { $unit }, and nobody of the community or the street is there. Please have somebody ask.
    No. { $number }; not seen to yet: { $count } in all.
mishap-district-closed = { $unit }: no. { $number } has been seen to.
mishap-closed = { $who } has seen to it.
button-close-mishap = Seen to
today-mishaps = { $number }. Trouble to see to: { $count }, please look first
go-mishaps = See the trouble
mishap-danger = Urgent: { $elder } had a fall. Please ring at once.

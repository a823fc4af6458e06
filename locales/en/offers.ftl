# 问问您, and 帮帮邻居: what a volunteer reads before they go. Never an address, never a phone.

somebody-old = An elder
place-community = in your community
place-estate = { $estate }
place-same-estate = in your estate ({ $estate })
place-other-estate = { $estate }, some { $metres } metres from you
offer-asked =
    Could you help? { $elders }: { $service }
    { $when }
    { $place }
offer-yes = Thank you! You go: { $service }, { $when }.
offer-taken = Thank you! Somebody goes already: { $service }, { $when }.
offer-over = Thank you! No need to go any more: { $service }, { $when }.
offer-no = All right, not this time: { $service }, { $when }.
offer-thanks = Thank you! You go.
offer-taken-already = Thank you! Somebody goes already.
offer-over-already = No need to go any more, thank you.
button-take-offer = I'll go
button-take-after-all = I can after all
button-leave-offer = Not this time
neighbours-none = No neighbour needs help just now. We ask you when one does.
neighbours-no-more = Nothing else. Thank you!
neighbours-wanted = Neighbours who need help:
neighbours-line = { $number }. { $elders } { $service }, { $when }, { $place }
neighbours-take = I'll do no. { $number }
neighbours-more = { $count } more

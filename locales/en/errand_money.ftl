# An errand's money: real money of an elder's, in yuan; no word of points here.

yuan = { $said_fen }
yuan-whole = { $yuan } yuan
yuan-and-jiao = { $yuan }.{ $jiao } yuan
yuan-only-jiao = 0.{ $jiao } yuan
yuan-and-fen = { $yuan }.{ $rest } yuan
button-money-got = Given along
button-money-settle = Settle it
button-receipt = See receipt
never-the-card = Nobody hands over a card or a PIN, and you take none. Only write how much in notes and coins.
money-got-got = How many yuan did { $elders } give you?
money-got-got-hint = A number will do, such as 20 or 15.5.
money-got-change-got = How much
money-got-read-back =
    { $elders } gave you { $got_fen }, right?
    Take no bank card, no passbook, no PIN.
money-got-done = Noted. Keep the receipt, and tap “Settle it” afterwards.
talk-money-got = What you were given along
money-settle-spent = How much did you spend? (You were given { $got_fen }.)
money-settle-spent-hint = A number will do, such as 15.5.
money-settle-back = How much did you give back to { $elders }?
money-settle-back-hint = A number will do; 0 if nothing was left.
money-settle-receipt = Please send a photo of the receipt.
receipt-none = No receipt
picture-kept = the photo
money-settle-change-spent = Spent
money-settle-change-back = Given back
money-settle-change-receipt = Receipt
money-settle-read-back =
    Given { $got_fen }, spent { $spent_fen }, given back { $back_fen }. { $receipt ->
        [yes] With a receipt.
       *[no] No receipt.
    }{ $wrong ->
        [none] { "" }
       *[other] { " " }{ $wrong }
    }
    Is that right?
money-settle-done = All clear. They and the community can see it.
money-settle-differs = Noted. It does not add up: the community will ring you.
talk-money-settle = What you wanted to settle
request-told-money-received = { $volunteer } does an errand for you and took { $got_fen } along. You will hear what was spent.
request-told-money-settled = { $volunteer }'s errand: given { $got_fen }, spent { $spent_fen }, given back { $back_fen }.
money-left = You still have { $got_fen } of theirs. Please give it back to them or to the community.
money-line = Errand: given { $got_fen }, spent { $spent_fen }, given back { $back_fen }
money-open = Errand: given { $got_fen }, not settled yet
money-no-receipt = No receipt
money-receipt-gone = The photo of the receipt was kept long enough and is deleted.
receipt-of = { $elders }: { $service }, { $when }
mishap-is-money =
    Please look at an errand's money: { $volunteer } → { $elders }
    { $service }, { $when }
why-money-short = It does not add up: { $differs_fen } missing.
why-money-over = It does not add up: { $differs_fen } too much.

# The bureau opens streets, an officer communities; and each invites who works there.

button-open-street = Open a street
button-invite-street = Invite officer
no-street-yet = There is no street yet. Please open one.
street-list = Streets so far:
streets-name = What is the new street called?
streets-name-hint = Please write 2 to 20 characters, such as Jinyinhu Street.
streets-read-back = Open “{ $unit }” in { $above }: is this right?
streets-read-back-hint = If it is right tap “Right”, if not “Change”.
streets-change-name = Name
street-opened = { $unit } is open.
streets-unit = Which street?
streets-unit-hint = Please tap a street.
streets-who = Who is to be officer of { $unit }? Write the name.
streets-who-hint = Please write the name, 2 to 20 characters.
streets-read-backs = Invite { $name } as officer of { $unit }: is this right?
streets-read-backs-hint = If it is right tap “Right”, if not “Change”.
streets-change-unit = Which street
streets-change-who = Name

button-open-community = Open a community
button-invite-community = Invite worker
no-community-yet = There is no community yet. Please open one.
community-list = Communities so far:
communities-name = What is the new community called?
communities-name-hint = Please write 2 to 20 characters, such as Yinhu Community.
communities-read-back = Open “{ $unit }” in { $above }: is this right?
communities-read-back-hint = If it is right tap “Right”, if not “Change”.
communities-change-name = Name
community-opened = { $unit } is open.
communities-unit = Which community?
communities-unit-hint = Please tap a community.
communities-who = Who is to be worker of { $unit }? Write the name.
communities-who-hint = Please write the name, 2 to 20 characters.
communities-read-backs = Invite { $name } as worker of { $unit }: is this right?
communities-read-backs-hint = If it is right tap “Right”, if not “Change”.
communities-change-unit = Which community
communities-change-who = Name

unit-nobody = nobody yet
unit-line = { $unit }: { $names }
unit-volunteers = ; volunteers: { $count }
unit-volunteers-wanted = ; volunteers: { $count }, { $wanted } more wanted
official-invited = The card for { $name } is above: let them scan it, or send it on. It is good for 3 days.

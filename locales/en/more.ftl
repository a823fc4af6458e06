# More, my community, who came.

more-what = What would you like?
more-what-hint = Please tap one below.
more-language-hint = Please tap one below.
more-role-hint = Please tap one below.
more-to-language = Language
more-language = Which language?
more-to-role = Role
more-role = As whom are you here now?
language-zh-CN = 中文
language-en = English
language-set = All right, English from now on.
role-set = All right, here you are now: { $role }.
community-contacts = Ask your community. They never ask for codes or passwords:
community-none = There is no community to phone for you here. Please use the big words below.
community-worker = Community: { $name }
community-worker-phone = Community: { $name } { $phone }
who-comes-none = Nobody has come to see you yet. When they do, you see it here.
family-none = No elder of yours is on record yet. Please tell the community.
family-no-visits = Nobody has gone to see { $elder } yet. When they do, you see it here.
family-news-elder = Whose?
family-news-elder-hint = Please tap one below.
who-came = To { $elder } lately:
who-came-line = { $when }, { $volunteer }, { $service }, { $minutes }
home-family = My family
more-to-communities = Communities
who-came-to-you = Lately these came to see you:

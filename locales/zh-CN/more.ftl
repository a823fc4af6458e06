# 更多, 找社区, 谁来看我.

more-what = 要看什么?
more-what-hint = 请点下面的一个。
more-language-hint = 请点下面的一个。
more-role-hint = 请点下面的一个。
more-to-language = 换语言
more-language = 要用哪种语言?
more-to-role = 换身份
more-role = 您现在是哪个身份?
language-zh-CN = 中文
language-en = English
language-set = 好,以后跟您说中文。
role-set = 好,您现在是:{ $role }。
community-contacts = 有事请找社区,社区不会问您验证码和密码:
community-none = 您这边没有社区电话可查。别的事请看最下面的大字。
community-worker = 社区{ $name }
community-worker-phone = 社区{ $name } { $phone }
who-comes-none = 还没有人来看过您。来过以后,这里看得到。
family-none = 还没有记下您要照应的老人。请跟社区说一声。
family-no-visits = 还没有人去看过{ $elder }。去过以后,这里看得到。
family-news-elder = 看哪一位的?
family-news-elder-hint = 请点下面的一个。
who-came = { $elder }这边,最近来过:
who-came-line = { $when } { $volunteer } { $service }{ $minutes }
home-family = 家人近况
more-to-communities = 社区
who-came-to-you = 最近来看过您的:

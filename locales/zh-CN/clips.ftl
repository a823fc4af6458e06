# 读给我听, and 录音: the short clips it is read from.

button-read-aloud = 读给我听
clips-reads = 好,这就读。
clips-cannot-read = 这会儿读不出来,请看上面的字。
record-clips-voice = 请按住话筒说:“{ $phrase }”
    还有{ $left }句。慢慢说,清楚些。
record-clips-voice-hint = 这一步要用说的,不用写字。
clips-pass = 先不录这句
clips-again = 重录上一句
clips-all = 都录好了,谢谢您。老人点“读给我听”,听到的就是您的声音。
clips-passed = 先录到这里。没录的,下次再来。
clips-cannot = 这里还装不了录音,请管机器的人看操作说明。
voice-kept = 录上了
talk-record-clips = 刚才的录音
enrol-to-clips = 录音
today-clips = { $number }. 新来的老人,名字还没录音的:{ $count }位
go-record-clips = 去录音

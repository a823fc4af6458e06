# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 读给我听, and 录音: the short clips it is read from.

button-read-aloud = 讀給我聽
clips-reads = 好,這就讀。
clips-cannot-read = 這會兒讀不出來,請看上面的字。
record-clips-voice = 請按住話筒說:「{ $phrase }」
    還有{ $left }句。慢慢說,清楚些。
record-clips-voice-hint = 這一步要用說的,不用寫字。
clips-pass = 先不錄這句
clips-again = 重錄上一句
clips-all = 都錄好了,謝謝您。老人點「讀給我聽」,聽到的就是您的聲音。
clips-passed = 先錄到這裡。沒錄的,下次再來。
clips-cannot = 這裡還裝不了錄音,請管機器的人看操作說明。
voice-kept = 錄上了
talk-record-clips = 剛才的錄音
enrol-to-clips = 錄音
today-clips = { $number }. 新來的老人,名字還沒錄音的:{ $count }位
go-record-clips = 去錄音

# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# 语音: what nobody here can hear goes to the community.

voice-asked = 語音我聽不懂。急事請打120。
    不點也行,過兩分鐘請社區的人聽。
voice-waiting = 您的語音,已經請社區聽了。急事請打120,別等。
voice-heard = 這段語音交給社區了。
voice-left = 語音我聽不懂。急事請打120。
voice-gone = 這段語音已經刪了。
voice-understood = 您的語音,我聽到了。
voice-i-heard = 我聽到:「{ $said }」
voice-i-heard-late = 我聽到:「{ $said }」
    您已經點了別的,這句就不算了。還要的話,再說一遍。
voice-waiting-later = 您的語音,社區上班了就聽。急事請打120,別等。
voice-too-long = 超過1分鐘的,我聽不完。急事請打120。
    不點也行,過兩分鐘請社區的人聽。
voice-and-question = 剛才問您的,請點按鈕或打字。
voice-passed-on = 好,請社區聽了。急事請打120。
voice-was-heard = 您的語音,社區{ $name }聽過了。
voice-was-not-heard = 您的語音放了7天,沒有人聽,已經刪了。對不住。要緊的事請打字,或點「找社區」打電話。
button-voice-urgent = 急事找人
button-voice-ask = 請社區聽
voice-said = { $names }的手機發來一段語音({ $seconds }秒),{ $said_at }。
voice-of = { $name }說的
voice-heard-by = { $name }聽過了。
voice-nobody-heard = 放了7天沒有人聽,刪了。
button-voice-play = 聽一聽
button-voice-heard = 聽過了
voices-none = 沒有要聽的語音。
today-voices = { $number }. 要聽的語音:{ $count }段
go-voices = 去聽語音

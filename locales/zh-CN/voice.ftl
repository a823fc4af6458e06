# 语音: what nobody here can hear goes to the community.

voice-asked = 语音我听不懂。急事请打120。
    不点也行,过两分钟请社区的人听。
voice-waiting = 您的语音,已经请社区听了。急事请打120,别等。
voice-heard = 这段语音交给社区了。
voice-left = 语音我听不懂。急事请打120。
voice-gone = 这段语音已经删了。
voice-understood = 您的语音,我听到了。
voice-i-heard = 我听到:“{ $said }”
voice-i-heard-late = 我听到:“{ $said }”
    您已经点了别的,这句就不算了。还要的话,再说一遍。
voice-waiting-later = 您的语音,社区上班了就听。急事请打120,别等。
voice-too-long = 超过1分钟的,我听不完。急事请打120。
    不点也行,过两分钟请社区的人听。
voice-and-question = 刚才问您的,请点按钮或打字。
voice-passed-on = 好,请社区听了。急事请打120。
voice-was-heard = 您的语音,社区{ $name }听过了。
voice-was-not-heard = 您的语音放了7天,没有人听,已经删了。对不住。要紧的事请打字,或点“找社区”打电话。
button-voice-urgent = 急事找人
button-voice-ask = 请社区听
voice-said = { $names }的手机发来一段语音({ $seconds }秒),{ $said_at }。
voice-of = { $name }说的
voice-heard-by = { $name }听过了。
voice-nobody-heard = 放了7天没有人听,删了。
button-voice-play = 听一听
button-voice-heard = 听过了
voices-none = 没有要听的语音。
today-voices = { $number }. 要听的语音:{ $count }段
go-voices = 去听语音

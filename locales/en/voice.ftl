# Voice: what nobody here can hear goes to the community.

voice-asked = I cannot understand voice. In an emergency call 120.
    You need not tap: in two minutes somebody of the community will listen.
voice-waiting = The community has been asked to listen to your voice note. In an emergency call 120, do not wait.
voice-heard = This voice note went to the community.
voice-left = I cannot understand voice. In an emergency call 120.
voice-gone = This voice note is deleted.
voice-understood = I have heard your voice note.
voice-i-heard = I heard: “{ $said }”
voice-i-heard-late = I heard: “{ $said }”
    You have gone on meanwhile, so I leave it. If you still want it, please say it again.
voice-waiting-later = The community listens to your voice note when it is back at work. In an emergency call 120, do not wait.
voice-too-long = I cannot hear more than a minute. In an emergency call 120.
    You need not tap: in two minutes somebody of the community will listen.
voice-and-question = To what I asked, please tap or type.
voice-passed-on = The community will listen. In an emergency call 120.
voice-was-heard = { $name } of the community has heard your voice note.
voice-was-not-heard = Your voice note lay here for 7 days and nobody heard it. It is deleted; I am sorry. Please type, or tap “My community” to ring.
button-voice-urgent = Urgent help
button-voice-ask = Ask community
voice-said = A voice note ({ $seconds } seconds) from the phone of { $names }, { $said_at }.
voice-of = Said by { $name }
voice-heard-by = { $name } has heard it.
voice-nobody-heard = Nobody heard it in 7 days; it is deleted.
button-voice-play = Listen
button-voice-heard = Heard it
voices-none = No voice notes to hear.
today-voices = { $number }. Voice notes to hear: { $count }
go-voices = Voice notes

# Reading aloud, and recording the short clips it is made of.

button-read-aloud = Read it to me
clips-reads = One moment.
clips-cannot-read = I cannot read it aloud just now. Please read it above.
record-clips-voice = Please hold the microphone and say: “{ $phrase }”
    { $left } to go. Slowly and clearly.
record-clips-voice-hint = This has to be spoken, not typed.
clips-pass = Not this one
clips-again = The last again
clips-all = All is recorded, thank you. Who taps 读给我听 hears your voice.
clips-passed = That is all for now. What is left can be recorded another time.
clips-cannot = Recording is not installed here yet. Please ask whoever looks after the machine.
voice-kept = Recorded
talk-record-clips = the recording
enrol-to-clips = Recording
today-clips = { $number }. New elders whose names are not recorded: { $count }
go-record-clips = Record

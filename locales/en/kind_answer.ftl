# What is understood, though there is no talk for it (yet), or not for whoever says it.

kind-answer-greet = Hello! Tap one of the big words below, or just say what you need.
kind-answer-thanks = You are welcome. I am always here.
kind-answer-help = Tap a big word below, or just say it, such as “cleaned for 李爹爹 yesterday, 2 hours”. For anything else: “Find community”.
kind-answer-abuse = I am sorry I was no help. Tap “Find community” to talk to a person.
kind-answer-accessibility = Letters can be made larger in your phone's settings. Or ask your family, or tap “Find community”.
kind-answer-chitchat = It is good to hear from you. To talk with somebody, tap “Find community”; for anything else, one of the big words.
kind-answer-out-of-scope = I do not know about that, and would rather not guess. I can help with visits, points and asking for help.
kind-answer-redeem = For care with your points, your community arranges it for now. Tap “Find community” for the phone.
kind-answer-request-help = Your community will find somebody: neighbours help for free, and no points are taken. In an emergency call 120.
kind-answer-register = To volunteer, or to enrol an elder, ask your community.
kind-answer-log-visit = Visits are logged by volunteers. Whether somebody came, please say on the card you got, or tell your community.
kind-answer-gift = To give points you need some of your own. Your community knows more.
kind-answer-undo = There is nothing here to take back. Your community can correct it.
kind-answer-be-away = That is all right. Please tell your community, so that somebody else can go.
kind-answer-query-balance = Points are seen by the volunteer alone, under “My points”.
kind-answer-query-history = Visits and points are seen by the volunteer alone, under “My points”.
kind-answer-query-status = You will hear here as soon as it is checked or approved. If it takes long, ask your community.
kind-answer-query-rules = An hour is 1 point, half a point the least; ready once the community and the street have looked. For other rules ask your community.
kind-answer-query-dispute = Please tell your community what is wrong: it can see where each point came from.
kind-answer-query-rota = For whose turn it is, please ask your community.
kind-answer-query-training = For training days, please ask your community.
kind-answer-privacy-delete = What is kept of you is yours. To see, correct or delete it, ask your community in person.
kind-answer-fraud-report = Beware! The community never asks for codes or passwords. Give no points; phone your community, or 110.
kind-answer-medical-advice = I cannot say; please ask a doctor. For company to the clinic ask your community. In an emergency call 120.

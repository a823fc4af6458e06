# The street's exception of the subsidy: asked for and decided, each with a reason.

button-ask-exception = Ask the street
button-except-elder = Make exception
button-decline-exception = No exception
ask-exception-why = Why ask the street for an exception? The officer will read it.
ask-exception-why-hint = Tap one, or write a few words, such as “just out of hospital, nobody near”.
except-elder-why = Why the exception? The community and whoever applied will read it.
except-elder-why-hint = Tap one, or write a few words.
decline-exception-why = Why not? The community and whoever applied will read it.
decline-exception-why-hint = Tap one, or write a few words.
reason-subsidy-short = Subsidy too small
reason-nobody-near = Nobody near
reason-from-hospital = Out of hospital
reason-looked-hard = Life is hard
reason-agree-community = I agree
reason-subsidy-enough = Subsidy is enough
reason-family-can = Family can help
reason-look-again = Please look again
talk-ask-exception = Asking the street
talk-except-elder = The exception
talk-decline-exception = No exception
exception-asked-of-street = The street office is asked about { $name }; you will hear.
exception-card =
    Please decide: { $elder } of { $unit }, { $situation }
    Gets a home-care subsidy, in principle not served. Asked by { $who }.
exceptions-none = There is no exception left to decide.
button-ask-again = Ask the street again
exception-new-reason = The street has heard this reason, and made no exception. To ask again, please give a new one.
exception-before = No exception last time: { $words }
exception-words = Because: { $words }
exception-asked-card = It is yours to decide.
exception-given-card = ✓ The street made an exception: { $words }
exception-declined-card = The street made no exception: { $words }
exception-given = The street made an exception for { $elder }, who may be served. Somebody can be found now. The street says: { $words }
exception-declined = The street made no exception for { $elder }, who is not served as things are. The street says: { $words }
apply-exception-given = You applied for { $elder }; the street office agreed: { $words }. The community will find somebody to come.
apply-exception-declined = You applied for { $elder }; the street office looked, and not now: { $words }. To talk it over, ask your community.

# Somebody we do not know asks to come in; the worker decides.

apply-what = No matter. What would you like?
apply-what-hint = Please tap one below.
apply-to-volunteer = To volunteer
apply-to-elder = For an elder
apply-community = Which community do you live in?
apply-community-hint = Please tap a community. If you do not know, tap “Never mind” and ask them.
apply-no-community = No community is open here yet. Please tell your own.
apply-elder = What is the elder's name?
apply-elder-hint = Please write the full name, 2 to 20 characters.
apply-name = What is your name?
apply-name-hint = Please write your full name, 2 to 20 characters.
apply-born = Born on which day? For example 3 May 1962.
apply-born-hint = Not clear. Please write day, month and year, for example 3 May 1962.
apply-phone = Would you leave your number, so that the community can call? If not, tap “Not now”.
apply-told-volunteer =
    { $name }, born { $born_date }, would like to volunteer in { $unit }.
    { $phone ->
        [none] No phone given.
       *[other] Phone { $phone }.
    }
apply-told-elder =
    { $name } asks for the elder { $elder } in { $unit }.
    { $phone ->
        [none] No phone given.
       *[other] Phone { $phone }.
    }
apply-read-back =
    { $text }
    Only this community sees it, to answer you. Is it right?
apply-read-back-hint = If it is right tap “Right”, if not “Change”.
apply-change-name = Your name
apply-change-born = Birthday
apply-change-elder = Elder's name
apply-sent = { $unit } has been told. You will hear from them here.
apply-waits = You have applied already; the community has not answered yet. If it is urgent, please phone them.
apply-heard = { $who } of the community is seeing to { $elder } and will be in touch.
apply-welcome = { $name }, you are welcome! Tap “Come in” below. If it does not open, write here: /start { $code }
apply-declined = { $who } of the community has looked at it: not this time. Please talk to them.
button-come-in = Come in
application-volunteer = Somebody would like to volunteer: { $name }
    { $born }, phone: { $phone }
application-elder = { $name } asks for the elder { $elder }
    Phone: { $phone }
application-accepted = ✓ { $who } said yes.
application-declined = { $who } said no.
application-yes-volunteer = Welcome
application-yes-elder = Enrol
application-no = Not now
application-go-on = { $name } has been told. Enrol { $elder } now? Later it is under “Enrol”, “Elder”.
button-enrol-applicant = Enrol the elder
apply-enrolled = { $elder } is enrolled. The community will find somebody to come.
application-for-street = Somebody asks to come in at { $unit } and waits for its answer.
applications-none = Nobody new has applied.
talk-apply = Applying

# Words that every conversation shares: services, roles, states, answers, buttons, the home keyboard.

service-meals = Meals
service-cleaning = Cleaning
service-clinic = Going to the clinic
service-urgent = Urgent help
service-check-in = Looking in
service-company = Company
service-errands = Errands
service-other = Something else
service-other-within = something else

role-volunteer = volunteer
role-elder = elder
role-relative = family
role-worker = community
role-officer = street office
role-bureau = district bureau

state-logged = not yet checked by the community
state-verified = checked by the community, the street office is looking
state-returned = please look again
state-withdrawn = taken back
state-refused = not counted
state-audited = approved
state-uploaded = uploaded
state-reversed = corrected
state-open = nobody has been asked yet
state-offered = volunteers are being asked
state-accepted = somebody will come
state-under-way = somebody is there
state-done = somebody was there
state-closed = done
state-cancelled = no longer needed
state-declined = the community did not take it on
state-lapsed = nobody was found
state-missed = it did not come about
state-unsaid = not known whether they went
state-passed-on = passed on to others

answer-came = Yes, they came
answer-not-come = Nobody came
answer-unsure = Not sure
hearsay-came = I asked: they came
hearsay-not-come = Says nobody came
hearsay-unsure = Could not ask

situation-alone = living alone
situation-empty-nest = children have moved out
situation-left-behind = left behind by family away
situation-disabled = unable to look after oneself
situation-severely-disabled = severe disability
situation-family-planning = family planning special family
situation-other = other

whereabouts-home = at home
whereabouts-hospital = in hospital
whereabouts-family = staying with family
whereabouts-nursing-home = in a nursing home
whereabouts-deceased = deceased

button-yes = Right
button-change = Change
button-cancel = Never mind
button-back = Back
button-more = More
button-undo = Take back
button-why = Why
button-resume = Carry on
button-how-earned = Where from
button-verify = True
button-change-length = Change length
button-return = Send back
button-refuse = Do not count
button-audit = Approve

home-log = Log a visit
home-neighbours = Help neighbours
home-ask = Ask for help
home-ask-family = Help for family
home-points = My points
home-who-comes = Who comes
home-today = Today
home-verify = To check
home-requests = Requests
home-enrol = Enrol
home-audit = To approve
home-streets = Streets
home-community = Find community
home-more = More

# The catalogue: what each service includes, and what is not done.

more-to-catalogue = What neighbours do
talk-catalogue = What neighbours do
catalogue-service = Neighbours help, it costs nothing. Which would you like to see?
catalogue-service-hint = Please tap one below.
catalogue-page = { $service }
catalogue-usual = Usually { $minutes }
catalogue-not-done = Not done: { $text }
catalogue-trained = Trained for it first
button-another-service = Another one
included-meals = Shopping, cooking, bringing it, washing up
included-cleaning = Sweeping, dusting, laundry, tidying up
included-clinic = Going along, the queue, the medicine
included-urgent = A hand at short notice; for an illness ring 120 first
included-check-in = Is all well, are water and gas off
included-company = A chat, the paper, a walk, a game
included-errands = Shopping, bills, parcels
included-other = Anything else: ask the community first
not-done-meals = giving medicine, feeding against the will
not-done-cleaning = climbing to clean windows, carrying heavy things
not-done-clinic = injections, giving medicine, signing for anybody
not-done-urgent = moving somebody who fell
not-done-check-in = injections, treatment, bathing
not-done-company = selling things, prying
not-done-errands = bank cards, PINs, signing for anybody
not-done-other = bathing, lifting, medicine and injections

# What speaks for a volunteer when somebody is looked for: match-<merit>, joined as in same estate · came last week · free Wed morning.

match-separator = { " · " }
match-paired = paired
match-been = { $weeks ->
    [0] came this week
    [1] came last week
   *[other] came { $weeks } weeks ago
    }
match-same-building = same building
match-same-estate = same estate
match-near = about { $metres } metres away
match-dialect = speaks { $dialect }
match-free = free { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
    } { $part ->
    [morning] morning
    [noon] noon
    [afternoon] afternoon
    [evening] evening
   *[night] night
    }

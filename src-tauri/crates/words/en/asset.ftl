asset-1-month = 1 month
asset-1-week = 1 week
asset-2-weeks = 2 weeks
asset-3-days = 3 days
asset-3-months = 3 months
asset-a-person = A person
asset-a-person-a-place-or-another = A person, a place or another asset
asset-a-person-or-an-asset = A person or an asset
asset-a-place = A place
asset-a-scan-is-heard-wherever-the = A scan is heard wherever the cursor is in this window. What is answered is on disk.
asset-a-serial-number-or-a-tag = A serial number or a tag
asset-a-week-ago = A week ago
asset-a-year-ago = A year ago

# $name (text)
asset-add-name-as-a-person = Add “{ $name }” as a person

# $name (text)
asset-add-name-as-a-place = Add “{ $name }” as a place

asset-all-back = All back
asset-an-asset-in-stock = An asset in stock

# $count (number)
asset-and-count-earlier-one-in-assets = { $count ->
    [one] and { $count } earlier one, in Assets
   *[other] and { $count } earlier ones, in Assets
}

asset-as-it-was = As it was
asset-as-of = As of…
asset-asset = Asset
asset-assigned = Assigned
asset-assigned-for-good = Assigned for good
asset-assigned-until = Assigned until
asset-assigned-until-that-day = Assigned, until that day
asset-back-to-today = Back to today

# $count (number) how many kits it belongs to; they are named beside it
asset-belongs-to-kits = { $count ->
    [one] Kit
   *[other] Kits
}

asset-bookings = Bookings
asset-bring-a-list-you-have-or = Bring a list you have, or register the first thing by hand.
asset-by-scanning = By scanning
asset-came-back-without = Came back without

# $name (text)
asset-cancel-booking-for-name = Cancel the booking for { $name }

# $tag (text)
asset-cancel-booking-of-tag = Cancel the booking of { $tag }

# $name (text)
asset-change-booking-for-name = Change the booking for { $name }

# $count (number)
asset-change-booking-of-count = { $count ->
    [one] Change the booking of { $count } asset
   *[other] Change the booking of { $count } assets
}

# $tag (text)
asset-change-booking-of-tag = Change the booking of { $tag }

asset-change-state = Change state

# $count (number)
asset-change-state-count = { $count ->
    [one] Change state: { $count } asset
   *[other] Change state: { $count } assets
}

# $tag (text)
asset-change-state-of-tag = Change state of { $tag }

asset-change-the-state = Change the state

# $state (said)
asset-change-to-state = Change to { $state }

asset-changed = Changed

# $count (number)
asset-check-in-count = { $count ->
    [one] Check in: { $count } asset
   *[other] Check in: { $count } assets
}

# $tag (text)
asset-check-in-tag = Check in { $tag }

# $count (number)
asset-check-out-count = { $count ->
    [one] Check out: { $count } asset
   *[other] Check out: { $count } assets
}

# $tag (text)
asset-check-out-tag = Check out { $tag }

asset-choose-first-what-they-become = Choose first what they become.
asset-choose-what-to-change-everything-else = Choose what to change. Everything else stays as it is with each of them.

# $field (said)
asset-clear-field = Clear { $field } with all of them

# $code (text)
asset-code-has-the-shape-of-a = { $code } has the shape of a tag: scan the serial number

# $code (text)
# $what (text)
asset-code-was-registered-just-now-what = { $code } was registered just now: { $what }

asset-comma-separated-csv = Comma-separated (CSV)

# $label (text) of the command
asset-command-nothing-registered = { $label }: nothing was registered yet

# $label (text) of the command
asset-command-scan-the-serial = { $label }: scan first the serial number of the last one, or CANCEL

# $label (text) of the command
asset-command-scan-the-tag = { $label }: scan first the tag of the last one, or CANCEL

asset-condition = Condition
asset-condition-damaged = Damaged
asset-condition-good = Good
asset-condition-new = New
asset-condition-worn = Worn
asset-cost-of-each = Cost of each

# $count (number)
# $name (text) of the file
# $strong (part)
asset-count-asset-written-to-name = { $count ->
    [one] { $count } asset written to { $strong }.
   *[other] { $count } assets written to { $strong }.
}
    .strong = { $name }

# $count (number)
asset-count-chosen = { $count } chosen

# $count (number)
asset-count-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# $count (number)
# $all (number)
asset-count-of-all = { $count ->
    [one] { $count } asset of { $all }
   *[other] { $count } assets of { $all }
}

# $count (number)
# $figure (part)
# $word (part)
asset-count-registered = { $figure } { $word }
    .figure = { $count }
    .word = registered

# $day (day)
# $distance (text) how far it is: in 3 days
asset-day-and-distance = { $day }, { $distance }

# $day (day)
# $source (said)
asset-day-and-source = { $day }, { $source }

# $from (day)
# $until (day)
asset-days-from-until = { $from } – { $until }

# $day (day)
# $heard (part) for whoever cannot see the colour
asset-due-and-overdue = { $day }{ $heard }
    .heard = , overdue

asset-due-back = Due back
asset-due-by = Due by
asset-due-on-any-day = Due on any day

# $count (number)
asset-edit-count = { $count ->
    [one] Edit: { $count } asset
   *[other] Edit: { $count } assets
}

asset-edit-together = Edit together

# $count (number)
asset-edit-together-count = { $count ->
    [one] Edit together: { $count } asset
   *[other] Edit together: { $count } assets
}

asset-end-of-last-month = End of last month
asset-end-of-last-year = End of last year
asset-everything-back = Everything back
asset-everything-came-back = Everything came back
asset-export = Export
asset-extend = Extend

# $count (number)
asset-extend-count = { $count ->
    [one] Extend: { $count } asset
   *[other] Extend: { $count } assets
}

# $tag (text)
asset-extend-tag = Extend { $tag }

asset-facts = Facts

# $name (said) a field
# $strong (part)
asset-field-is-cleared = { $strong } is cleared with all of them.
    .strong = { $name }

asset-fields-to-change = Fields to change
asset-filter-by-holder = Filter by holder
asset-filter-the-register = Filter the register

# $count (number)
asset-former-tags-still-find-it = { $count ->
    [one] Its former tag still finds it:
   *[other] Its former tags still find it:
}

asset-from = From
asset-goes-back-to = Goes back to
asset-hand-on = Hand on

# $count (number)
asset-hand-on-count = { $count ->
    [one] Hand on: { $count } asset
   *[other] Hand on: { $count } assets
}

# $tag (text)
asset-hand-on-tag = Hand on { $tag }

asset-hand-on-to-somebody-else = Hand on to somebody else
asset-held-by = Held by

# $name (text) the tag of the asset that holds it
# $lead (part)
# $holder (part)
asset-held-in = { $lead } { $holder }
    .lead = in
    .holder = { $name }

asset-history = History
asset-holder = Holder
asset-holders-e-mail = Holder’s e-mail
asset-holds = Holds
asset-in = in
asset-in-a-week = In a week
asset-in-repair = In repair

# $code (text) its tag
# $name (text)
# $tag (part)
# $what (part)
# $word (part)
asset-is-on-the-register = { $tag } { $what } { $word }
    .tag = { $code }
    .what = { $name }
    .word = is on the register

# $code (text) its tag
# $name (text)
# $count (number) how many were registered one after the other
# $tag (part)
# $what (part)
# $word (part)
asset-is-on-the-register-in-a-row = { $tag } { $what } { $word }
    .tag = { $code }
    .what = { $name }
    .word = is on the register · { $count } in a row

# $from (text) a place
asset-it-came-from = It came from { $from }.

asset-it-is = It is
asset-it-is-another-thing-keep-the = It is another thing: keep the number
asset-it-was-registered-only-later = It was registered only later.
asset-item-back = Back
asset-item-missing = Missing

# $item (text)
# $count (number) of how many assets
asset-item-of-count = { $item } ({ $count })

asset-its-label-with-the-code = Its label, with the code
asset-keep-it-as-it-is = Keep it as it is
asset-keep-the-tag-as-it-is = Keep the tag as it is
asset-keep-the-whole-code = Keep the whole code

# $tag (text)
# $scanned (text)
asset-keep-the-whole-code-of-tag = Keep the whole code of { $tag }: { $scanned }

asset-keep-the-whole-code-of-the = Keep the whole code of the last one as its serial number

# $label (text)
asset-label-can-be-scanned-once-this = “{ $label }” can be scanned once this is done or cancelled.

# $label (text)
asset-label-is-a-command-for-the = { $label } is a command for the Desk

asset-label-made = Label made

# $label (text)
asset-label-often-chosen = { $label }, often chosen

# $label (text)
asset-label-there-is-nothing-to-let = { $label }: there is nothing to let go of

# $at (instant)
asset-labelled-at = Labelled { $at }.

asset-laptop-monitor = Laptop, Monitor…
asset-leave-as-it-is = Leave as it is

# $field (said)
asset-leave-field = Leave { $field } as it is

asset-left-empty-each-goes-to-this = Left empty, each goes to this desk’s store, or where it was before it went out.

# $path (text)
asset-left-empty-it-goes-back-to = Left empty, it goes to { $path }. It came from there.

# $path (text)
# $from (text) another place
asset-left-empty-it-goes-to-and-came-from = Left empty, it goes to { $path }. It came from { $from }.

# $path (text)
asset-left-empty-it-goes-to-path = Left empty, it goes to { $path }.

asset-left-empty-it-stays-as-it = Left empty, it stays as it is with each.
asset-left-empty-no-day-is-said = Left empty, no day is said.
asset-let-go = Let go
asset-let-go-nothing-was-saved = Let go; nothing was saved
asset-let-go-of-what-was-scanned = Let go of what was scanned, then back
asset-may-become = May become
asset-means-checked-out = somebody has it
asset-means-disposed = it is gone for good; nothing comes after
asset-means-in-repair = it is being mended
asset-means-in-stock = it can be handed out
asset-means-lost = nobody knows where it is
asset-means-ordered = it is on its way
asset-means-requested = somebody wants it
asset-means-retired = it is no longer used, and still ours
asset-merge = Merge
asset-merge-two-registrations-of-one-asset = Merge two registrations of one asset
asset-missing-with = Missing with
asset-model = Model
asset-more = More

# $count (number)
asset-move-count = { $count ->
    [one] Move: { $count } asset
   *[other] Move: { $count } assets
}

# $tag (text)
asset-move-tag = Move { $tag }

# $name (text)
# $path (text)
asset-name-works-at-path = { $name } works at { $path }.

asset-something-without-a-name = something without a name
asset-needs-a-label = Needs a label
asset-never-labelled = Never labelled.

# $name (text)
asset-new-model-name = New model “{ $name }”

asset-new-state = New state
asset-next-delivery = Next delivery
asset-no = No
asset-no-asset-fits-all-of-these = No asset fits all of these filters.
asset-no-asset-matches = No asset matches
asset-no-assets-yet = No assets yet
asset-no-bookings = No bookings
asset-no-date = No date
asset-no-name = No name
asset-nobody-else-on-these-days = Nobody else can check it out on these days.
asset-nobody-has-said-where-it-was = Nobody has said where it was before.
asset-none-back = None back
asset-not-heard-say-first-which-serial = Not heard: say first which serial number is right
asset-not-looked-at = Not looked at
asset-not-on-the-register = Not on the register
asset-not-on-the-register-on-that = Not on the register on that day
asset-not-registered-a-field-beside-is = Not registered: a field beside is not understood yet.
asset-not-registered-say-first-what-they = Not registered: say first what they are
asset-not-said = Not said

# $path (text)
asset-not-said-path-is-proposed = Not said; { $path } is proposed

# $search (text)
asset-nothing-begins-with = Nothing has words that begin with “{ $search }”.

# $search (text)
asset-nothing-begins-with-under-filters = Nothing has words that begin with “{ $search }” under these filters.

asset-nothing-comes-after-its-state-by = Nothing comes after its state by hand.
asset-nothing-is-changed-yet = Nothing is changed yet.
asset-nothing-is-said-yet-that-would = Nothing is said yet that would change.

# $first (day)
asset-nothing-said-1-day-first-only = Nothing said: 1 day, { $first } only.

asset-nothing-was-on-the-register-yet = Nothing was on the register yet
asset-nothing-was-registered-here-that-could = Nothing was registered here that could be taken back
asset-now-scan-the-serial-number = Now scan the serial number
asset-now-scan-the-tag-that-is = Now scan the tag that is on it
asset-of-any-model = Of any model
asset-on-loan-no-day-said = On loan, no day said
asset-on-loan-until-that-day = On loan, until that day
asset-on-that-day-no-asset-had = On that day no asset had been registered.

# $names (list) of the states
# $states (part)
asset-only-some-may-become = Only some of these may become: { $states }
    .states = { $names }

asset-optional-a-count-expects-it-there = Optional; a count expects it there
asset-optional-stands-in-the-history = Optional; stands in the history
asset-optional-the-history-keeps-it-and = Optional; the history keeps it, and the search finds it
asset-optional-what-it-is-for = Optional; what it is for
asset-or-scan-the-code-at-the = Or scan the code at the door.
asset-order-number = Order number
asset-other-codes-that-find-it = Other codes that find it:
asset-out-since = Out since
asset-overdue = Overdue
asset-part-of-an-import-or-an = Part of an import or an undo that is not finished: nothing can be done with it yet.

# $tag (text)
# $title (text) what was done when the photos were taken
# $day (day)
asset-photos-of = { $tag }: { $title }, { $day }

# $count (number)
asset-print-count-label = { $count ->
    [one] Print { $count } label
   *[other] Print { $count } labels
}

asset-print-their-labels = Print their labels

# $on (text) printer and format
# $why (text) why it was printed again
asset-printed-again = { $on }: { $why }

# $count (number)
asset-printed-count-time = { $count ->
    [one] Printed { $count } time
   *[other] Printed { $count } times
}

# $what (choice) place, supplier, both
# $code (text) the tag of the last of this model
# $tag (part)
asset-proposed-as-with-the-last = { $what ->
    [place] Proposed: place as with the last of this model, { $tag }.
    [supplier] Proposed: supplier as with the last of this model, { $tag }.
   *[both] Proposed: place and supplier as with the last of this model, { $tag }.
}
    .tag = { $code }

asset-proposed-not-taken-yet = Proposed, not taken yet.
asset-purchase-date = Purchase date
asset-purchased = Purchased
asset-reads-as-the-first = The serial number reads as the first
asset-reads-as-the-second = The serial number reads as the second
asset-receipt = Receipt…
asset-redo = Redo
asset-refresh-date = Refresh date
asset-register-an-asset = Register an asset
asset-register-and-next = Register and next
asset-register-by-scanning = Register by scanning

# $day (day)
# $stand (part)
asset-register-stood-on-day = { $stand } It can be looked at, not changed.
    .stand = The register as it stood on { $day }.

asset-register-the-first = Register the first
asset-registered = Registered

# $count (number)
# $labels (number)
asset-registered-and-labels = { $labels ->
    [0] { $count } registered, no labels to print
    [one] { $count } registered, { $labels } label queued
   *[other] { $count } registered, { $labels } labels queued
}

asset-registered-just-now = Registered just now

# $count (number)
# $refused (number)
# $labels (number)
asset-registered-refused-and-labels = { $count } registered, { $refused ->
    [one] { $refused } duplicate refused
   *[other] { $refused } duplicates refused
}, { $labels ->
    [0] no labels to print
    [one] { $labels } label queued
   *[other] { $labels } labels queued
}

# $code (text)
asset-remove-code-code = Remove code { $code }

asset-reserve = Reserve

# $count (number)
asset-reserve-count = { $count ->
    [one] Reserve: { $count } asset
   *[other] Reserve: { $count } assets
}

asset-reserve-for = Reserve for…
asset-reserve-for-whom = Reserve for

# $tag (text)
asset-reserve-tag = Reserve { $tag }

asset-reserve-the-open-asset-for-somebody = Reserve the open asset for somebody
asset-said-once-for-all-of-them = Said once for all of them.
asset-saving = Saving…
asset-say-first-for-whom-type-a = Say first for whom: type a name, or scan the badge.
asset-say-first-what-it-is-its = Say first what it is: its model, or a name.
asset-say-first-what-it-is-type = Say first what it is: type its model.
asset-say-first-where-it-goes-type = Say first where it goes: type a place, or scan the code at its door.
asset-say-first-which-spare-goes-out = Say first which spare goes out: scan it, or type its tag.
asset-say-first-whom-it-goes-to = Say first whom it goes to: type a name, or scan a badge, a place or another asset.
asset-say-the-model = Say the model
asset-say-the-place = Say the place
asset-say-what-they-are = Say what they are
asset-scan-a-serial-number = Scan a serial number
asset-scan-a-serial-number-or-its = Scan a serial number or its tag
asset-scan-it-or-type-a-few = Scan it, or type a few letters.

# $codes (list) the two readings
asset-scanner-and-keyboard-differ = Scanner and keyboard differ: { $codes }

asset-search = Search…
asset-search-the-register = Search the register

# $sentence (text)
asset-sentence-it-changes-nothing-here = { $sentence }. It changes nothing here.

# $sentence (text)
asset-sentence-no-serial-number = { $sentence }: no serial number

asset-serial-and-tag = Serial and tag

# $serial (text)
# $because (text) what was made of the code
asset-serial-because = { $serial }, { $because }

# $serial (text)
# $before (text)
asset-serial-instead-of-before = { $serial } instead of { $before }

# $code (text)
# $what (text) what has it
asset-serial-is-taken = The serial number { $code } is taken: { $what }

asset-serial-numbers = Serial numbers
asset-serial-numbers-alone-or-with-their = Serial numbers alone, or with their tags

# $serial (text)
asset-serial-was-heard-already = { $serial } was heard already

asset-show = Show
asset-show-all-assets = Show all assets
asset-show-today = Show today
asset-some-missing = Some missing
asset-source-import = from an import
asset-source-refresh = from the model
asset-source-typed = typed by hand

# $source (said)
asset-source-until-typed = { $source }; a day you type stays as typed

asset-source-warranty = from the model’s warranty
asset-spare = Spare
asset-spreadsheet-xlsx = Spreadsheet (XLSX)
asset-supplier = Supplier
asset-swap = Swap

# $count (number)
asset-swap-count = { $count ->
    [one] Swap: { $count } asset
   *[other] Swap: { $count } assets
}

asset-swap-goes-over = Who has it, where, and until when go over to the spare.

# $name (text)
asset-swap-goes-over-for = Who has it, where, and until when go over to the spare for { $name }.

# $tag (text)
asset-swap-tag = Swap { $tag }

asset-swap-the-open-asset-for-a = Swap the open asset for a spare

# $tag (text)
# $name (text)
asset-tag-and-name = { $tag }, { $name }

# $tag (text)
asset-tag-is-a-blank-tag-no = { $tag } is a blank tag, no serial number. To register things with the tags on them, choose “Serial and tag”

# $tag (text)
# $scanned (text)
asset-tag-is-scanned = { $tag } is { $scanned }

# $tag (text)
# $serial (text)
asset-tag-is-serial = { $tag } is { $serial }

# $tag (text)
# $serial (text)
# $because (text) what was made of the code
asset-tag-is-serial-because = { $tag } is { $serial }, { $because }

# $code (text)
# $what (text) what has it
asset-tag-is-taken = The tag { $code } is taken: { $what }

asset-tag-on-it = tag on it

# $tag (text)
asset-tag-was-heard-already = { $tag } was heard already

# $name (text) a place
# $word (part)
asset-take-place-proposed = Take { $name } { $word }
    .word = proposed

# $what (choice) place, supplier, both
asset-take-the-proposed = { $what ->
    [place] Take place
    [supplier] Take supplier
   *[both] Take place and supplier
}

asset-take-what-is-proposed = Take what is proposed
asset-taken-back = taken back

# $text (text) what was typed
# $any (list) what it could mean
asset-text-could-be = “{ $text }” could be { $any }. Choose one.

# $text (text)
asset-text-is-none-of-these = “{ $text }” is none of these.

asset-that-day-is-still-to-come = That day is still to come.
asset-that-was-the-last = That was the last
asset-that-was-the-last-one = That was the last one
asset-the-broken-one-becomes = The broken one becomes
asset-the-broken-one-goes-to = The broken one goes to
asset-the-model-is-said-once-then = The model is said once; then serial number after serial number is scanned.
asset-the-next-delivery = The next delivery
asset-the-next-of-its-series-unless = The next of its series, unless you type another.

# $path (text)
asset-the-next-ones-are-at-path = The next ones are at { $path }

asset-the-register-as-it-stood-at = The register as it stood at the end of
asset-the-register-on-a-past-day = The register on a past day
asset-the-same-day = The same day
asset-there-is-no-state-that-all = There is no state that all of these may be moved to.

# $title (text) what was done
# $day (day)
asset-title-on-day = { $title }, { $day }

asset-tomorrow = Tomorrow
asset-tonight = Tonight
asset-type-or-scan-a-badge = Type a few letters, or scan a badge.
asset-type-or-scan-a-door = Type a few letters, or scan the code at the door.
asset-type-or-scan-a-holder = Type a few letters, or scan a badge, a door or a tag.
asset-type-or-scan-it = Type or scan it

# $tag (text)
asset-undo-tag = Undo { $tag }

asset-undo-the-last-one = Undo the last one
asset-until-and-that-day-too = Until, and that day too

# $day (day)
# $heard (part) for whoever cannot see the colour
asset-warranty-and-expired = { $day }{ $heard }
    .heard = , expired

asset-warranty-expired = Expired
asset-warranty-from-the-purchase-date = Reckoned from the purchase date where the model has a warranty.
asset-warranty-later = Later
asset-warranty-unknown = Unknown
asset-was-removed-or-of-another-register = It was removed, or this link belongs to another register.

# $what (text) name and serial number
# $about (said)
asset-what-and-about = { $what }. { $about }

asset-what-came-back-with-it = What came back with it
asset-what-came-back-with-them = What came back with them
asset-what-is-expected = What is expected
asset-what-is-on-loan-stays-on = What is on loan stays on loan, and what is assigned stays assigned.
asset-what-is-scanned = What is scanned
asset-what-it-is-thinkpad-t14-laserjet = What it is: ThinkPad T14, LaserJet 4250…
asset-what-it-is-when-it-is = What it is, when it is of no model
asset-where-it-belongs = Where it belongs
asset-where-it-will-be = Where it will be
asset-where-they-are = Where they are
asset-which-serial-number-is-it = Which serial number is it?
asset-whoever-has-it-keeps-it-this = Whoever has it keeps it; this is where it is.
asset-why = Why

# $name (text)
asset-with-name = with { $name }

# $name (text)
asset-with-name-nobody-said-where = With { $name }; nobody said where

asset-within-30-days = Within 30 days
asset-within-31-to-60-days = 31 to 60 days
asset-within-61-to-90-days = 61 to 90 days
asset-within-91-to-180-days = 91 to 180 days
asset-without-a-place-no-count-searches = Without a place no count searches for it.

# $item (text)
asset-without-item = Without { $item }

# $day (day)
asset-working-out-how-the-register-stood = Working out how the register stood at the end of { $day }. Everybody may go on working.

asset-write-to-them = Write to them
asset-write-to-those-who-have-them = Write to those who have them
asset-writing = Writing
asset-yesterday = Yesterday

# $tag (text)
# $state (said) the state it would be in, in small letters
asset-incoherent-held = { $tag } cannot be { $state } while somebody has it.

# $tag (text)
asset-incoherent-nobody = { $tag } cannot be checked out to nobody.

# $field (choice) name, serial, supplier, order_number
# $tag (text)
asset-too_long = { $field ->
    [serial] The serial of { $tag } is longer than 500 characters.
    [supplier] The supplier of { $tag } is longer than 500 characters.
    [order_number] The order number of { $tag } is longer than 500 characters.
   *[name] The name of { $tag } is longer than 500 characters.
}

# $tag (text)
asset-into_itself = { $tag } cannot be checked out to itself.

asset-terms_need_a_person = Only a person can have something on loan or assigned.
asset-place_is_the_holders = What goes to a place or into an asset is where that is.
asset-place_is_the_holders-hint = Leave the place out.
asset-due_in_past = The due date is in the past.

# $tag (text)
# $holder (text) whoever has it
asset-already_out = { $tag } is already out to { $holder }.

# $tag (text)
asset-already_out-somebody = { $tag } is already out to somebody.

asset-already_out-hint = Hand it on, extend it, or check it in first.

# $tag (text)
# $state (said) the state it is in, in small letters
asset-not_in_stock = { $tag } is not in stock: it is { $state }.

asset-not_in_stock-hint = Put it in stock first.
asset-not_in_stock-never = An asset in this state cannot be handed out.

# $tag (text)
asset-already_theirs = { $tag } is already theirs.

asset-already_theirs-hint = Extend it to change the day it is due.

# $tag (text)
# $state (said) the state it is in, in small letters
asset-not_out = { $tag } is not out: it is { $state }.

asset-not_out-nobody = Nobody has it.
asset-not_out-hint = Change its state instead.

# $tag (text)
asset-swapped_for_itself = { $tag } cannot be swapped for itself.

asset-swap_state = What was swapped goes to repair or into stock.

# $tag (text)
asset-already_in = { $tag } is already in stock.

# $tag (text)
# $state (said) the state it is in, in small letters
asset-same_state = { $tag } is already { $state }.

# $tag (text)
asset-use_check_out = { $tag } needs somebody to be checked out to.

asset-use_check_out-hint = Check it out instead.

# $tag (text)
# $holder (text) whoever has it
# $state (said) the state it would be in, in small letters
asset-move_not_allowed-out = { $tag } is out to { $holder }; it cannot become { $state } before it is checked in.

# $tag (text)
# $from (said) the state it is in, in small letters
# $to (said) the state it would be in, in small letters
asset-move_not_allowed = { $tag } cannot go from { $from } to { $to }.

asset-move_not_allowed-final = This is a final state. Use Undo to reverse it.

# $states (list) the states that may follow, in small letters
asset-move_not_allowed-hint = From here it can become { $states }.

# $tag (text)
asset-disposed = { $tag } has been disposed of and can’t be moved.

# $tag (text)
asset-is_part = { $tag } is part of another asset and is where that is.

asset-is_part-hint = Move that asset, or check this one in first.

# $tag (text)
asset-is_installed = { $tag } is installed at a place. Check it in to take it away.

# $tag (text)
# $name (text) whom it is booked for
# $days (said) from a day to another, or on a day
asset-booked = { $tag } is booked for { $name } { $days }.

asset-booked-hint = Give a day it is due back before that, take another one, or cancel the booking.

asset-unknown-merging = One of them is not on the register any more. Nothing was saved.
asset-in_a_ring-event = It would be part of something that is part of it. Nothing was saved.

# $tag (text)
tag-taken-meanwhile = the tag { $tag } is taken by now.

# $tag (text)
asset-in_a_ring-part = { $tag } would be part of something that is part of it.

asset-use_check_out-new = A new asset is registered first and checked out then. Nothing was saved.

# $reason (text)
asset-cost = { $reason }.

# $tag (text)
# $what (text)
tag-taken-by_asset = The tag { $tag } is taken: it is { $what }.

# $tag (text)
# $asset (text)
tag-taken-before = The tag { $tag } was on { $asset } before and still finds it.

# $serial (text)
# $other (text)
# $what (text)
serial-alike = The serial number { $serial } differs only in capitals from { $other }, which is that of { $what }. Nothing was saved.

serial-alike-hint = If this is another thing, keep the number as it is.

# $serial (text)
# $what (text)
serial-taken-by_asset = The serial number { $serial } is taken: it is { $what }.

# $tag (text)
asset-say_where = { $tag } was nowhere before it went out, so nobody knows where it goes back to.

asset-say_where-hint = Choose where it goes, or set this desk's store.

asset-one_only = A tag or serial number belongs to one asset, and several are chosen. Nothing was saved.

asset-no_tag = An asset always has a tag. Nothing was saved.

# $text (text)
asset-date = “{ $text }” is not a date; write it like 2026-03-14. Nothing was saved.

asset-missing = Choose an asset.

asset-none_chosen = No asset is chosen. Nothing was done.

# $text (text)
tag-misread = { $text } looks like a tag of this register that was misread or mistyped. Nothing was saved.

# $serial (text)
serial-ambiguous = The serial number { $serial } stands on several assets, and the tag goes onto one. Nothing was saved.

serial-ambiguous-hint = Replace the tag of the one that is meant.

# $code (text)
# $asset (text)
tag-taken-on_asset = { $code } is on { $asset } already. Nothing was saved.

# $text (text)
tag-not_reserved = { $text } is not one of the reserved tags. Nothing was saved.

tag-not_reserved-hint = A tag of your own choice is given when an asset is registered or revised.

# $named (text)
asset-unknown = There is no asset “{ $named }” on the register.

# $of (number)
# $done (choice)
asset-none_can = { $done ->
    [checked_in] None of the { $of } assets can be checked in. Nothing was saved.
    [checked_out] None of the { $of } assets can be checked out. Nothing was saved.
    [handed_on] None of the { $of } assets can be handed on. Nothing was saved.
    [moved] None of the { $of } assets can be moved. Nothing was saved.
    [extended] None of the { $of } assets can be extended. Nothing was saved.
    [requested] None of the { $of } assets can be requested now. Nothing was saved.
    [ordered] None of the { $of } assets can be ordered now. Nothing was saved.
    [in_stock] None of the { $of } assets can be in stock now. Nothing was saved.
    [in_repair] None of the { $of } assets can be in repair now. Nothing was saved.
    [lost] None of the { $of } assets can be lost now. Nothing was saved.
    [retired] None of the { $of } assets can be retired now. Nothing was saved.
   *[disposed] None of the { $of } assets can be disposed now. Nothing was saved.
}

# $count (number)
# $of (number)
# $done (choice)
asset-some_cannot = { $done ->
    [checked_in] { $count } of { $of } assets cannot be checked in. Nothing was saved.
    [checked_out] { $count } of { $of } assets cannot be checked out. Nothing was saved.
    [handed_on] { $count } of { $of } assets cannot be handed on. Nothing was saved.
    [moved] { $count } of { $of } assets cannot be moved. Nothing was saved.
    [extended] { $count } of { $of } assets cannot be extended. Nothing was saved.
    [requested] { $count } of { $of } assets cannot be requested now. Nothing was saved.
    [ordered] { $count } of { $of } assets cannot be ordered now. Nothing was saved.
    [in_stock] { $count } of { $of } assets cannot be in stock now. Nothing was saved.
    [in_repair] { $count } of { $of } assets cannot be in repair now. Nothing was saved.
    [lost] { $count } of { $of } assets cannot be lost now. Nothing was saved.
    [retired] { $count } of { $of } assets cannot be retired now. Nothing was saved.
   *[disposed] { $count } of { $of } assets cannot be disposed now. Nothing was saved.
}

# $text (text)
# $count (number)
asset-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } asset. Nothing was done.
   *[other] “{ $text }” matches { $count } assets. Nothing was done.
}

asset-ambiguous-hint = Use a tag or a serial number that only one of them has.

tag-misread-hint = Its last character does not fit the others: look at the label again. If it is somebody else's and right so, keep it as it is.

# $tags (list)
tag-misread-nearly = Its last character does not fit the others. Nearly so: { $tags }. Look at the label again. If it is somebody else's and right so, keep it as it is.

asset-unknown_serial-none = Scan a serial number, or say which model the new asset is. Nothing was saved.

# $serial (text)
asset-unknown_serial = No asset on the register has the serial number { $serial }. Say which model it is to register it. Nothing was saved.

# $code (text)
# $tag (text)
# $what (text)
serial-taken-by_row = The serial number { $code } is taken: it is { $tag }, { $what }.

asset-nameless = Choose a model, or enter a name at least. Nothing was saved.

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
asset-bookings = Bookings
asset-bring-a-list-you-have-or = Bring a list you have, or register the first thing by hand.
asset-by-scanning = By scanning
asset-came-back-without = Came back without
asset-change-state = Change state
asset-change-the-booking-of = Change the booking of
asset-change-the-state = Change the state
asset-change-to = Change to
asset-changed = Changed
asset-choose-first-what-they-become = Choose first what they become.
asset-choose-what-to-change-everything-else = Choose what to change. Everything else stays as it is with each of them.

# $code (text)
asset-code-has-the-shape-of-a = { $code } has the shape of a tag: scan the serial number

# $code (text)
# $what (text)
asset-code-was-registered-just-now-what = { $code } was registered just now: { $what }

asset-comma-separated-csv = Comma-separated (CSV)
asset-condition = Condition
asset-cost-of-each = Cost of each

# $count (number)
# $name (text)
asset-count-asset-written-to-name = { $count ->
    [one] { $count } asset written to { $name }.
   *[other] { $count } assets written to { $name }.
}

# $count (number)
asset-count-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# $count (number)
asset-count-duplicate = { $count ->
    [one] { $count } duplicate
   *[other] { $count } duplicates
}

asset-due-back = Due back
asset-due-on-any-day = Due on any day
asset-edit-together = Edit together
asset-end-of-last-month = End of last month
asset-end-of-last-year = End of last year
asset-everything-back = Everything back
asset-everything-came-back = Everything came back
asset-everything-that-carries-a-tag-stands = Everything that carries a tag stands here
asset-expired = , expired
asset-export = Export
asset-extend = Extend
asset-facts = Facts
asset-fields-to-change = Fields to change
asset-filter-by-holder = Filter by holder
asset-filter-the-register = Filter the register

# $name (text)
asset-for-name = for { $name }

asset-from = From
asset-goes-back-to = Goes back to
asset-hand-on = Hand on
asset-hand-on-to-somebody-else = Hand on to somebody else
asset-held-by = Held by
asset-history = History
asset-holder = Holder
asset-holders-e-mail = Holder’s e-mail
asset-holds = Holds
asset-in = in
asset-in-a-week = In a week
asset-in-repair = In repair
asset-is-on-the-register = is on the register

# $count (number)
asset-is-on-the-register-count-in = is on the register · { $count } in a row

asset-it-is = It is
asset-it-is-another-thing-keep-the = It is another thing: keep the number
asset-it-was-registered-only-later = It was registered only later.
asset-it-was-taken-off-again-or = It was taken off again, or the link is of another register.
asset-its-former-tag-still-finds-it = Its former tag still finds it:
asset-its-former-tags-still-find-it = Its former tags still find it:
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

# $labelled_at (instant)
asset-labelled-labelled_at = Labelled { $labelled_at }.

asset-laptop-monitor = Laptop, Monitor…
asset-leave-as-it-is = Leave as it is
asset-left-empty-each-goes-to-this = Left empty, each goes to this desk’s store, or where it was before it went out.

# $path (text)
asset-left-empty-it-goes-to-path = Left empty, it goes to { $path }.

asset-left-empty-it-stays-as-it = Left empty, it stays as it is with each.
asset-left-empty-no-day-is-said = Left empty, no day is said.
asset-let-go = Let go
asset-let-go-nothing-was-saved = Let go; nothing was saved
asset-let-go-of-what-was-scanned = Let go of what was scanned, then back
asset-may-become = May become
asset-merge = Merge
asset-merge-two-registrations-of-one-asset = Merge two registrations of one asset
asset-missing-with = Missing with
asset-model = Model
asset-more = More

# $name (text)
# $path (text)
asset-name-works-at-path = { $name } works at { $path }.

asset-needs-a-label = Needs a label
asset-never-labelled = Never labelled.

# $name (text)
asset-new-model-name = New model “{ $name }”

asset-new-state = New state
asset-next-delivery = Next delivery
asset-no-asset-fits-all-of-these = No asset fits all of these filters.
asset-no-asset-matches = No asset matches
asset-no-date = No date
asset-no-name = No name
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

asset-nothing-comes-after-its-state-by = Nothing comes after its state by hand.
asset-nothing-is-changed-yet = Nothing is changed yet.
asset-nothing-is-said-yet-that-would = Nothing is said yet that would change.

# $first (day)
asset-nothing-said-1-day-first-only = Nothing said: 1 day, { $first } only.

asset-nothing-was-on-the-register-yet = Nothing was on the register yet
asset-nothing-was-registered-here-that-could = Nothing was registered here that could be taken back
asset-nothing-was-registered-yet = nothing was registered yet

# $noun (text)
# $code (text)
# $what (text)
asset-noun-code-is-taken-what = { $noun } { $code } is taken: { $what }

asset-now-scan-the-serial-number = Now scan the serial number
asset-now-scan-the-tag-that-is = Now scan the tag that is on it
asset-of-any-model = Of any model

# $tag (text)
asset-of-tag = of { $tag }

asset-on-loan-no-day-said = On loan, no day said
asset-on-loan-until-that-day = On loan, until that day
asset-on-that-day-no-asset-had = On that day no asset had been registered.
asset-optional-a-count-expects-it-there = Optional; a count expects it there
asset-optional-stands-in-the-history = Optional; stands in the history
asset-optional-the-history-keeps-it-and = Optional; the history keeps it, and the search finds it
asset-optional-what-it-is-for = Optional; what it is for
asset-or-scan-the-code-at-the = Or scan the code at the door.
asset-order-number = Order number
asset-other-codes-that-find-it = Other codes that find it:
asset-out-since = Out since
asset-overdue = , overdue
asset-overdue-2 = Overdue
asset-part-of-an-import-or-an = Part of an import or an undo that is not finished: nothing can be done with it yet.

# $count (number)
asset-print-count-label = { $count ->
    [one] Print { $count } label
   *[other] Print { $count } labels
}

asset-print-their-labels = Print their labels

# $count (number)
asset-printed-count-time = { $count ->
    [one] Printed { $count } time
   *[other] Printed { $count } times
}

asset-proposed = proposed
asset-proposed-not-taken-yet = Proposed, not taken yet.
asset-purchase-date = Purchase date
asset-purchased = Purchased
asset-receipt = Receipt…
asset-reckoned-from-the-purchase-date-where = Reckoned from the purchase date where the model has a warranty.
asset-redo = Redo
asset-refresh-date = Refresh date
asset-register-an-asset = Register an asset
asset-register-and-next = Register and next
asset-register-by-scanning = Register by scanning
asset-register-the-first = Register the first
asset-registered = Registered
asset-registered-just-now = Registered just now

# $code (text)
asset-remove-code-code = Remove code { $code }

asset-reserve = Reserve
asset-reserve-for = Reserve for…
asset-reserve-for-2 = Reserve for
asset-reserve-the-open-asset-for-somebody = Reserve the open asset for somebody
asset-reserved-for-nobody = Reserved for nobody.
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
asset-search = Search…
asset-search-the-register = Search the register

# $sentence (text)
asset-sentence-it-changes-nothing-here = { $sentence }. It changes nothing here.

# $sentence (text)
asset-sentence-no-serial-number = { $sentence }: no serial number

asset-serial-and-tag = Serial and tag

# $serial (text)
# $before (text)
asset-serial-instead-of-before = { $serial } instead of { $before }

asset-serial-numbers = Serial numbers
asset-serial-numbers-alone-or-with-their = Serial numbers alone, or with their tags

# $serial (text)
asset-serial-was-heard-already = { $serial } was heard already

asset-show = Show
asset-show-all-assets = Show all assets
asset-show-today = Show today
asset-some-missing = Some missing
asset-spare = Spare
asset-spreadsheet-xlsx = Spreadsheet (XLSX)
asset-supplier = Supplier
asset-swap = Swap
asset-swap-the-open-asset-for-a = Swap the open asset for a spare

# $tag (text)
asset-tag-is-a-blank-tag-no = { $tag } is a blank tag, no serial number. To register things with the tags on them, choose “Serial and tag”

# $tag (text)
# $scanned (text)
asset-tag-is-scanned = { $tag } is { $scanned }

# $tag (text)
# $serial (text)
# $because (text)
asset-tag-is-serial-because = { $tag } is { $serial }{ $because }

asset-tag-on-it = tag on it

# $tag (text)
asset-tag-was-heard-already = { $tag } was heard already

asset-take-what-is-proposed = Take what is proposed
asset-taken-back = taken back

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

# $as_of (day)
asset-the-register-as-it-stood-on = The register as it stood on { $as_of }.

asset-the-register-on-a-past-day = The register on a past day
asset-the-same-day = The same day
asset-the-serial-number = The serial number
asset-the-tag = The tag
asset-there-is-no-state-that-all = There is no state that all of these may be moved to.
asset-tomorrow = Tomorrow
asset-tonight = Tonight
asset-type-a-few-letters-or-scan = Type a few letters, or scan a badge.
asset-type-a-few-letters-or-scan-2 = Type a few letters, or scan a badge, a door or a tag.
asset-type-a-few-letters-or-scan-3 = Type a few letters, or scan the code at the door.
asset-type-or-scan-it = Type or scan it
asset-under-these-filters = under these filters

# $tag (text)
asset-undo-tag = Undo { $tag }

asset-undo-the-last-one = Undo the last one
asset-until-and-that-day-too = Until, and that day too
asset-until-it-goes-to-this-person = Until it goes to this person, nobody else can take it on these days.
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

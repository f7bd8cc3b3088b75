pieces-30-labels = 30 labels
pieces-48-labels = 48 labels
pieces-a-person-a-place-or-a = A person, a place or a tag
pieces-a-very-long-name-of-a = A very long name of a thing
pieces-an-amount-is-not-less-than = An amount is not less than nothing.
pieces-ana-ruiz = Ana Ruiz
pieces-another-desk-is-writing-to-the = Another desk is writing to the register. Nothing was saved.
pieces-as-people-call-it = As people call it
pieces-as-they-were = As they were
pieces-assigned-to = Assigned to
pieces-avery-5160 = Avery 5160
pieces-avery-l6009 = Avery L6009
pieces-became = became
pieces-calendar-alt = Calendar (Alt+↓)
pieces-check-in-first = Check in first
pieces-check-in-or-put-in-stock = Check in or put in stock first, where that helps
pieces-check-out-3-items = Check out 3 items
pieces-checked-out = Checked out
pieces-checked-out-to-ana-ruiz = Checked out to Ana Ruiz
pieces-choose = Choose
pieces-choose-all = Choose all
pieces-choose-columns = Choose columns
pieces-chosen = Chosen

# $label (text)
pieces-clear-label = Clear { $label }

pieces-clear-selection = Clear selection
pieces-currency-alt = Currency (Alt+↓)
pieces-dark = Dark
pieces-dell-u2723qe = Dell U2723QE
pieces-dialog = Dialog
pieces-disabled = Disabled
pieces-dispose = Dispose
pieces-drawer = Drawer
pieces-due = Due
pieces-empty = Empty
pieces-expired = Expired

# $label (text)
pieces-filter-by-label = Filter by { $label }

pieces-finance = Finance
pieces-find = Find…

# $label (text)
pieces-find-in-label = Find in { $label }

pieces-go-on-anyway = Go on anyway
pieces-hq-2nd-floor-store = HQ › 2nd floor › Store
pieces-hq-store = HQ › Store
pieces-import-of-812-rows = Import of 812 rows
pieces-in-the-way = In the way
pieces-installed-in = Installed in

# $whole (text)
# $part (text)
# $decimal (text)
# $slice (text)
pieces-is-it-whole-part-or-whole = Is it { $whole }{ $part } or { $whole }{ $decimal }{ $part }? Write { $whole }{ $part }{ $decimal }00 or { $whole }{ $decimal }{ $slice }.

pieces-it-000-077-2-has-this = IT 000 077 2 has this serial already.
pieces-j-okafor = J. Okafor

# $label (text)
pieces-label-calendar = { $label }: calendar

# $label (text)
# $value (text)
pieces-label-currency-value = { $label }: currency { $value }

# $label (text)
pieces-label-how-many = { $label }: how many?

# $label (text)
pieces-label-how-much = { $label }: how much?

# $label (text)
pieces-label-is-needed = { $label } is needed.

# $label (text)
pieces-label-nothing-is-chosen-yet = { $label }: nothing is chosen yet.

# $label (text)
pieces-label-which-day = { $label }: which day?

pieces-later = Later
pieces-leave-out-all = Leave out all

# $count (number)
# $label (text)
pieces-leave-out-count-label = Leave out: { $count } { $label }

pieces-leave-these-out = Leave these out:
pieces-light = Light
pieces-loading = Loading
pieces-macbook-pro-14-m3 = MacBook Pro 14″ M3
pieces-moved = Moved
pieces-needed = needed
pieces-new-starter = New starter
pieces-ngozi-adeyemi = Ngozi Adeyemi

# $write_number (text)
pieces-not-above-write_number = Not above { $write_number }.

# $write_number (text)
pieces-not-below-write_number = Not below { $write_number }.

pieces-nothing-found = Nothing found

# $total (number)
pieces-of-total = of { $total }

pieces-on-loan-to = On loan to
pieces-only-good-rows = Only good rows
pieces-part-of = Part of
pieces-parts = Parts
pieces-print-label = Print label
pieces-put-in-stock-first = Put in stock first
pieces-quiet = Quiet
pieces-reading-rows = Reading rows
pieces-sam-lee = Sam Lee
pieces-sam-lee-at-front-desk = Sam Lee at Front desk
pieces-saving = Saving
pieces-say-which-currency-three-letters-such = Say which currency: three letters such as EUR or USD.
pieces-serial = Serial
pieces-small = Small
pieces-take-a-filter-away-to-see = Take a filter away to see more.
pieces-taken-back = · taken back

# $text (text)
pieces-text-is-not-a-currency-write = “{ $text }” is not a currency: write three letters such as EUR or USD.

pieces-the-others-go-into-a-file = The others go into a file to mend
pieces-they-leave-the-registers-stock-until = They leave the register's stock until they are checked in.
pieces-thinkpad-t14-gen-4 = ThinkPad T14 Gen 4
pieces-try-again-in-a-moment = Try again in a moment.

# $typed (text)
pieces-typed-is-none-of-these-choose = “{ $typed }” is none of these. Choose one from the list.

# $typed (text)
pieces-typed-is-the-name-of-several = “{ $typed }” is the name of several. Choose one of them.

pieces-unknown = Unknown
pieces-warranties-by-when-they-end = Warranties by when they end
pieces-warranty-ends = Warranty ends
pieces-what-is-in-the-way = What is in the way
pieces-which-and-why = Which, and why
pieces-within-90-days = Within 90 days

# $decimal (text)
pieces-write-a-number-such-as-1 = Write a number, such as 1{ $decimal }5.

pieces-write-a-whole-number-such-as = Write a whole number, such as 12.

# $example (text)
pieces-write-an-amount-such-as-example = Write an amount such as { $example }.

pieces-zebra-zd421 = Zebra ZD421

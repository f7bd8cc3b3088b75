pieces-30-labels = 30 labels
pieces-48-labels = 48 labels
pieces-a-person-a-place-or-a = A person, a place or a tag
pieces-a-very-long-name-of-a = A very long name of a thing
pieces-an-amount-is-not-less-than = An amount is not less than nothing.
pieces-ana-ruiz = Ana Ruiz
pieces-another-desk-is-writing-to-the = Another desk is writing to the register. Nothing was saved.
pieces-as-people-call-it = As people call it
pieces-as-they-were = As they were
pieces-assigned = Assigned
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

# The field is emptied.
# $label (said) what the field is called
pieces-clear-label = Clear { $label }

pieces-clear-selection = Clear selection

# $count (number)
pieces-count-asset-chosen = { $count ->
    [one] { $count } asset chosen
   *[other] { $count } assets chosen
}

# $count (number)
pieces-count-chosen = { $count } chosen

# $figure (part)
# $count (number)
# $label (said) what is in their way: “already out”
pieces-count-in-the-way = { $figure } { $label }
    .figure = { $count }

pieces-currency-alt = Currency (Alt+↓)
pieces-dark = Dark

# How a day is written in figures, in an empty field: letters that stand for the day.
pieces-date-dd = dd

# Letters that stand for the month.
pieces-date-mm = mm

# Letters that stand for the year.
pieces-date-yyyy = yyyy

# $day (day)
# $away (part)
# $distance (text) in 3 months
pieces-day-and-distance = { $day }, { $away }
    .away = { $distance }

pieces-dell-u2723qe = Dell U2723QE
pieces-dialog = Dialog
pieces-disabled = Disabled
pieces-dispose = Dispose
pieces-disposed = Disposed

# $deed (said) what its button says
# $count (number)
# $label (said) what is in their way: “already out”
pieces-do-with-count = { $deed }: { $count } { $label }

# $done (number)
# $total (number)
pieces-done-of-total = { $done } of { $total }

pieces-drawer = Drawer
pieces-due = Due
pieces-empty = Empty
pieces-expired = Expired

# $label (said) what the filter is called
pieces-filter-label = Filter by { $label }

pieces-finance = Finance
pieces-find = Find…

# $label (said) what the filter is called
pieces-find-in-label = Find in { $label }

pieces-go-on-anyway = Go on anyway
pieces-hq-2nd-floor-store = HQ › 2nd floor › Store
pieces-hq-store = HQ › Store
pieces-import-of-812-rows = Import of 812 rows
pieces-in-the-way = In the way
pieces-installed = Installed
pieces-installed-in = Installed in

# Either thousands or decimals.
# $thousands (text) 1234
# $decimals (text) 1.234
# $thousands_written (text) 1234.00
# $decimals_written (text) 1.23
pieces-is-it-thousands-or-decimals = Is it { $thousands } or { $decimals }? Write { $thousands_written } or { $decimals_written }.

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

# $label (said)
# $value (text)
pieces-label-value = { $label }: { $value }

# $label (text)
pieces-label-which-day = { $label }: which day?

pieces-later = Later

# $count (number)
pieces-leave-all-out = Leave out all { $count }

# $count (number)
pieces-leave-these-out = Leave these out: { $count }

pieces-light = Light
pieces-loading = Loading
pieces-lost = Lost
pieces-macbook-pro-14-m3 = MacBook Pro 14″ M3
pieces-moved = Moved
pieces-new-starter = New starter
pieces-ngozi-adeyemi = Ngozi Adeyemi

# $most (text)
pieces-not-above = Not above { $most }.

# $least (text)
pieces-not-below = Not below { $least }.

pieces-nothing-found = Nothing found


pieces-on-loan-to = On loan to
pieces-only-good-rows = Only good rows
pieces-ordered = Ordered
pieces-part-of = Part of
pieces-parts = Parts
pieces-print-label = Print label
pieces-put-in-stock-first = Put in stock first
pieces-quiet = Quiet

# What somebody wrote.
# $text (text)
pieces-quoted = “{ $text }”

pieces-reading-rows = Reading rows
pieces-requested = Requested
pieces-required = Required
pieces-retired = Retired
pieces-sam-lee = Sam Lee
pieces-sam-lee-at-front-desk = Sam Lee at Front desk
pieces-saving = Saving
pieces-say-which-currency-three-letters-such = Say which currency: three letters such as EUR or USD.
pieces-serial = Serial
pieces-small = Small
pieces-take-a-filter-away-to-see = Take a filter away to see more.
pieces-taken-back = taken back

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

# $number (text) without marks between thousands
pieces-write-without-a-mark = Write it without a mark: { $number }.

pieces-zebra-zd421 = Zebra ZD421

label-a-kit-with-a-code-on = A kit with a code on its bag is gathered by one scan.
label-a-person-with-a-badge-is = A person with a badge is scanned to say who takes things.
label-a-place-with-a-code-at = A place with a code at its door is scanned to say where things go.

# $last (number)
label-a-position-from-1-to-last = A position from 1 to { $last }.

# $start (number)
label-a-sheet-that-is-free-from = A sheet that is free from { $start }

label-add-an-asset = Add an asset
label-add-people = Add people
label-add-places = Add places

# $count (number)
label-all-count-assigned = All { $count } assigned

# $count (number)
label-all-count-had-a-label-before = All { $count } had a label before.

label-all-right = All right
label-as-picked = As picked
label-as-ticked = As ticked
label-assets-that-get-a-label = Assets that get a label
label-badges-for-people = Badges for people
label-by-badge = By badge
label-by-category = By category
label-by-code = By code
label-by-model = By model
label-by-name = By name
label-by-place = By place
label-by-tag = By tag

# $sentence (text)
label-calibrated-sentence = Calibrated: { $sentence }

label-cancelled-nothing-was-printed = Cancelled. Nothing was printed.
label-choose-a-printer-first-or-save = Choose a printer first, or save a PDF.
label-commands = Commands

# $count (number)
# $name (text)
label-count-file-numbered-beside-name = { $count ->
    [one] { $count } file, numbered, beside { $name }
   *[other] { $count } files, numbered, beside { $name }
}

# $count (number)
label-count-more-label-like-these = { $count ->
    [one] ; { $count } more label like these
   *[other] ; { $count } more labels like these
}

# $count (number)
label-count-more-sheet-like-these = { $count ->
    [one] { $count } more sheet like these
   *[other] { $count } more sheets like these
}

# $count (number)
# $of (number)
label-count-of-of-had-a-label = { $count } of { $of } had a label before.

# $count (number)
label-count-sheet = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}

# $count (number)
label-count-uncertain-one = { $count ->
    [one] { $count } uncertain one
   *[other] { $count } uncertain ones
}

# $called (text)
label-discard-called = Discard { $called }

label-erased-person = Erased person
label-everything-has-a-label = Everything has a label
label-fill-one-sheet = Fill one sheet
label-find-a-format = Find a format
label-fit = Fit

# $format_title (text)
# $purpose (text)
# $label_size (text)
# $on_paper (text)
label-format-format_title-purpose-label_size-on_paper = Format: { $format_title }, { $purpose }, { $label_size }, { $on_paper }

# $free (number)
# $count (number)
label-free-of-count-tag-free = { $count ->
    [one] { $free } of { $count } tag free
   *[other] { $free } of { $count } tags free
}

label-free-tags-of-which-block = Free tags of which block
label-get-a-label = get a label

# $called (text)
label-go-on-with-called = Go on with { $called }

# $had (text)
label-had-why-again = { $had } Why again?

label-how-many-of-each = How many of each?
label-how-they-are-printed = How they are printed
label-in-your-words = In your words
label-it-had-a-label-before = It had a label before.
label-journal = Journal
label-label = label

# $label (text)
label-label-is-for-the-desk = “{ $label }” is for the Desk.

# $label (text)
label-label-that-get-a-label = { $label } that get a label

label-labels = labels
label-labels-for-kits = Labels for kits
label-labels-for-places = Labels for places
label-labels-for-those-that-need-one = Labels for those that need one
label-labels-for-what-you-pick = Labels for what you pick

# $format (text)
# $today (text)
# $kind (text)
label-labels-format-today-kind = Labels { $format } { $today }.{ $kind }

label-labels-of-the-roll = Labels of the roll
label-labels-on-the-roll = Labels on the roll
label-labels-printed = Labels printed
label-labels-saved = Labels saved
label-leave-it-to-the-journal = Leave it to the journal

# $start (number)
label-load-the-sheet-that-is-free = Load the sheet that is free from position { $start }.

# $loaded (text)
label-loaded-is-what-this-printer-is = { $loaded } is what this printer is set up with.

label-name-code-or-notes = Name, code or notes…
label-name-department-badge = Name, department, badge…

# $name (text)
label-name-gets-a-badge = { $name } gets a badge

# $name (text)
label-name-gets-a-label = { $name } gets a label

# $name (text)
label-name-has-no-badge-to-print = { $name } has no badge to print

# $name (text)
label-name-has-no-code-to-print = { $name } has no code to print

label-name-or-code = Name or code…

# $name (text)
label-name-prints-labels-off-a-roll = { $name } prints labels off a roll: choose the roll that is in it.

label-narrow-the-queue = Narrow the queue
label-need-one = Need one
label-new-assets-queue-up-here-to = New assets queue up here. To print a label once more, pick the asset.
label-new-sheet = new sheet
label-new-sheet-2 = New sheet
label-newest-first = Newest first
label-next-free-position = Next free position
label-no-badge = No badge
label-no-code = No code
label-no-format-is-called-that = No format is called that
label-no-name-yet = No name yet
label-no-places-yet = No places yet
label-no-tags-are-set-aside = No tags are set aside
label-nobody-yet = Nobody yet

# $label (text)
# $searching (text)
label-none-of-the-label-fits-searching = None of the { $label } fits “{ $searching }”.

label-none-of-those-need-a-label = None of those need a label
label-none-save-a-file = None: save a file
label-not-as-it-is-see-the = Not as it is: see the check, or untick what it names.
label-not-saved-yet = Not saved yet
label-not-sent = Not sent
label-nothing-fits = Nothing fits

# $search (text)
label-nothing-in-the-queue-fits-search = Nothing in the queue fits “{ $search }”.

label-nothing-is-chosen-that-gets-a = Nothing is chosen that gets a label.
label-nothing-picked = Nothing picked
label-number-maker-size-or-purpose = Number, maker, size or purpose…

# $last (number)
# $spoken (text)
label-of-last-spoken = of { $last }, { $spoken }

label-oldest-first = Oldest first
label-one-label-after-the-other = One label after the other

# $start (number)
label-onto-the-sheet-that-was-free = Onto the sheet that was free from position { $start }.

label-open-in-viewer = Open in viewer…
label-other = Other
label-other-ways = Other ways
label-own = own

# $page_name (text)
# $page_width (number)
# $page_height (number)
label-page_name-page_width-page_height-mm = { $page_name }, { $page_width } × { $page_height } mm

label-pages = Pages
label-paper = Paper
label-parts-of-labels = Parts of Labels

# $path (text)
label-path-gets-a-label = { $path } gets a label

# $path (text)
label-path-has-no-code-to-print = { $path } has no code to print

label-perhaps-out-look-at-the-printer = Perhaps out: look at the printer
label-pick-assets = Pick assets
label-picked = Picked
label-pictures-png = Pictures (PNG)
label-position-of-the-first-label = Position of the first label

# $start (number)
# $spoken (text)
label-position-start-spoken = Position { $start }, { $spoken }

# $positions (number)
# $page_name (text)
label-positions-on-page_name = { $positions } on { $page_name }

label-print = Print
label-print-anyway = Print anyway…
label-print-at-100 = Print at 100 %
label-print-check = Print check

# $printed (number)
label-printed-printed = , { $printed } printed

label-printer = Printer
label-printer-file-zpl = Printer file (ZPL)
label-printers-and-their-calibration = Printers and their calibration
label-printing-stopped = Printing stopped
label-put-kits-together = Put kits together
label-rather-not = Rather not
label-save-as-pdf = Save as PDF
label-save-as-pdf-and-open-it = Save as PDF and open it
label-save-as-png = Save as PNG…
label-save-as-png-2 = Save as PNG
label-save-as-zpl = Save as ZPL…
label-save-as-zpl-2 = Save as ZPL
label-saved = saved
label-say-where-to-start = Say where to start
label-scan-or-search-to-add = Scan or search to add…
label-scan-tags-search-above-or-choose = Scan tags, search above, or choose rows in Assets and press Label.
label-scanned-they-do-what-the-keys = Scanned, they do what the keys do: no hand leaves the scanner.

# $label (text)
label-search-label = Search { $label }

label-search-the-list = Search the list

# $next (number)
# $elsewhere (text)
label-send-the-rest-from-label-next = Send the rest from label { $next }{ $elsewhere }

# $sent (number)
# $labels (number)
label-sent-of-labels = { $sent } of { $labels }

label-sent-to-the-printer = sent to the printer
label-set-a-printer-up = Set a printer up
label-set-up-printers = Set up printers

# $count (number)
# $pages (number)
label-sheet-count-of-pages = Sheet { $count } of { $pages }

# $tray (number)
label-sheet-in-the-tray-free-from = Sheet in the tray: free from { $tray }

label-sheets-and-rolls = Sheets and rolls
label-show-all = Show all
label-show-the-whole-queue = Show the whole queue
label-size-of-the-pages = Size of the pages
label-some-had-a-label-before-say = Some had a label before. Say why they get another.
label-start-at = Start at

# $over (number)
label-start-at-position-over = Start at position { $over }

label-surely-out = Surely out

# $tag (text)
label-tag-gets-a-label = { $tag } gets a label

label-tag-name-model = Tag, name, model…

# $tag (text)
label-tag-was-picked-already = { $tag } was picked already

label-tags-can-be-printed-before-the = Tags can be printed before the hardware is there, and assigned when it is unpacked.
label-tags-printed-ahead = Tags printed ahead
label-take-a-new-sheet = Take a new sheet
label-the-first-50 = The first 50
label-the-labels-cannot-be-planned-see = The labels cannot be planned: see the print check.
label-the-number-of-copies-cannot-be = The number of copies cannot be.
label-the-print-check-refuses-these-labels = The print check refuses these labels. To print them anyway, say why.
label-the-print-journal-keeps-it = The print journal keeps it.
label-the-saved-one-was-changed-since = The saved one was changed since: saving yours replaces that.
label-the-sheet-of-commands = The sheet of commands

# $count (number)
label-the-sheet-of-count-command = { $count ->
    [one] The sheet of { $count } command
   *[other] The sheet of { $count } commands
}

label-these-cannot-be-made-see-the = These cannot be made: see the check.
label-these-labels-cannot-be-made-see = These labels cannot be made: see the print check.
label-they = They
label-tick-what-gets-a-label-at = Tick what gets a label at the left.
label-true-size = True size
label-uncertain-one-is = uncertain one is

# $id (text)
label-url-id = url(#{ $id })

label-use-it = Use it
label-what-gets-a-label = What gets a label
label-what-labels-are-for = What labels are for
label-what-stands-on-a-label = What stands on a label
label-what-was-printed = What was printed
label-where-the-labels-go = Where the labels go
label-why-again-in-a-few-words = Why again, in a few words?
label-why-print-although-the-check-refuses = Why print although the check refuses?
label-will-not-print = Will not print
label-without-a-reason-it-is-not = Without a reason it is not printed.
label-worth-a-look = Worth a look
label-zpl-is-for-rolls-choose-a = ZPL is for rolls: choose a format of a roll, or save a PDF.

# $most (number)
label-copies = Choose 1 to { $most } copies of each label. Nothing was printed.

label-none_chosen = Nothing is chosen that could get a label, so nothing was printed.

# $most (number)
label-too_many = One job prints at most { $most } labels. Nothing was printed.

label-file_kind = Labels are written to a file that ends in .pdf, .png or .zpl. Nothing was printed.

# $reason (text)
label-not_printable = { $reason } Nothing was printed.

# $page (number)
label-no_such_page = This job has no page { $page }.

# $printer (text)
# $format (text)
label-not_a_roll = { $printer } prints on rolls; { $format } is a sheet. Nothing was printed.

label-not_a_roll-hint = Choose the roll that is in it, or print the sheet on a printer for pages.

label-not_printable-impossible = Change what is printed, or choose another format.

label-not_printable-hint = Choose another format or design; or say why it is to be printed all the same.

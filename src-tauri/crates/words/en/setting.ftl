setting-a-cost-centre-a-mac-address = A cost centre, a MAC address, who owns it: add what you need to know about your assets.
setting-a-day = a day
setting-a-model-is-a-product-with = A model is a product, with its usual warranty and life. Registering an asset makes one; so does importing a list.
setting-a-name-cannot-be-made-from = A name cannot be made from the journal. Put a copy that has it in place.
setting-a-new-copy-was-made-and = A new copy was made, and those that had it were removed.
setting-a-photo-cannot-be-made-from = A photo cannot be made from the journal. Put a copy that has it in place.
setting-a-product-of-which-you-have = A product of which you have one or many.
setting-a-series-gives-every-new-asset = A series gives every new asset its tag. A series for a category is used for models of it; the one without takes the rest.
setting-a-signature-cannot-be-made-from = A signature cannot be made from the journal. Put a copy that has it in place.
setting-a-typing-error-is-then-noticed = A typing error is then noticed at once.
setting-add-the-first-field = Add the first field
setting-add-the-first-model = Add the first model
setting-all-assets = All assets
setting-all-is-as-it-was = All is as it was.
setting-also-its-heading-in-files = Also its heading in files.
setting-another-program-changed-it-nothing-recorded = Another program changed it. Nothing recorded is lost: it can be made as it should be.
setting-another-program-is-reading-the-register = Another program is reading the register: the rest of it is overwritten when that is done, or at the next start.
setting-any-scanner-that-types-is-heard = Any scanner that types is heard without. Set one up when it is slow, types something before or behind each code, or is misread.
setting-anything = anything
setting-as-it-should-be = As it should be
setting-as-it-should-be-with-news = As it should be, with news
setting-as-the-system = As the system
setting-assets-vehicles-lab = Assets, Vehicles, Lab…
setting-back-to-the-folder-beside-the = Back to the folder beside the data folder
setting-back-up = Back up
setting-back-up-and-ask = Back up…
setting-back-up-into-a-file = Back up into a file

# $count (number) copies
setting-back-up-now-and-remove-it = { $count ->
    [one] Back up now and remove it
   *[other] Back up now and remove these
}

# $sample (text)
setting-bar-code-sample = Bar code { $sample }

setting-before-an-upgrade = before an upgrade
setting-begin-a-new-register = Begin a new register
setting-begin-with-number = Begin with number
setting-below-minimum = below minimum:

# $kept (list) days, weeks, months
setting-by-this-button-or-by-a = By this button, or by a scheduler (tagdesk backup --due), opened and checked. The last copy of each of the last { $kept } stays, and one from before each of the last three upgrades.

setting-cannot-be-read-damaged-or-cut = cannot be read: damaged, or cut off; nobody touches it

# $category (text)
setting-category-only = { $category } only

# $category (text)
setting-changed-the-checklist-of-category = Changed the checklist of { $category }

setting-chargers-and-docks-get-lost-one = Chargers and docks get lost one at a time. With a checklist nobody forgets to ask for them.
setting-check = Check
setting-check-the-register = Check the register

# $category (text)
setting-checklist-of-category = Checklist of { $category }

setting-checklists = Checklists
setting-choices = Choices
setting-choose-folder = Choose folder…
setting-copies-by-themselves = Copies by themselves

# $name (text)
setting-copies-go-to-name = Copies go to { $name }

# $why (said)
setting-copies-may-still-have-it = Copies may still have it. { $why }

setting-copies-saved = Copies: saved
setting-copies-that-were-made-into-files = Copies that were made into files elsewhere are not listed here.
setting-cost-centre-mac-address = Cost centre, MAC address…

# $count (number)
# $stock (number)
setting-count-asset-of-this-model = { $count ->
    [0] No asset is of this model, { $stock } in stock.
    [one] { $count } asset of this model, { $stock } in stock.
   *[other] { $count } assets of this model, { $stock } in stock.
}

# $count (number)
setting-count-copy-of-the-register-still = { $count ->
    [one] { $count } copy of the register still has it
   *[other] { $count } copies of the register still have it
}

# $count (number)
setting-count-journal-entry = { $count ->
    [one] { $count } journal entry
   *[other] { $count } journal entries
}

# $count (number)
setting-count-model = { $count ->
    [one] { $count } model
   *[other] { $count } models
}

# $count (number)
setting-count-month = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

# $count (number)
setting-count-more = { $count } more

# $count (number)
# $waits (part) how many wait, set apart
setting-count-scan-waits = { $count ->
    [one] { $waits } It is worked on at the Desk as soon as the register is ready.
   *[other] { $waits } They are worked on at the Desk as soon as the register is ready.
}
    .waits = { $count ->
        [one] { $count } scan waits.
       *[other] { $count } scans wait.
    }

# $count (number)
setting-count-stocktake = { $count ->
    [one] { $count } stocktake
   *[other] { $count } stocktakes
}

# $count (number)
setting-count-stocktake-of-an-older-program = { $count ->
    [one] { $count } stocktake of an older program keeps the name, because what was signed is not changed
   *[other] { $count } stocktakes of an older program keep the name, because what was signed is not changed
}

# $count (number)
setting-count-week = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

setting-counter = Counter
setting-currency = Currency

# $code (text)
setting-currency-code = Currency: { $code }

setting-custom-fields = Custom fields
setting-data-folder = Data folder
setting-date = Date
setting-days = Days
setting-digits = Digits
setting-each-says-by-itself-what-a = Each says by itself what a scan came to. 0 turns them off.
setting-each-was-opened-and-checked-when = Each was opened and checked when it was made. A restore checks it once more.

# $in_title (text)
setting-edit-in_title = Edit { $in_title }

# $category (text)
setting-edit-the-checklist-of-category = Edit the checklist of { $category }

# $before (number)
setting-empty-leaves-it-at-before = Empty leaves it at { $before }.

setting-end-each-tag-with-a-check = End each tag with a check character
setting-ends-by-enter = ends by Enter
setting-ends-by-no-key = ends by no key
setting-ends-by-tab = ends by Tab
setting-ends-with-hash = Ends with hash
setting-entries = Entries
setting-entries-of-the-journal = Entries of the journal
setting-everything-recorded-since-the-copy-was = Everything recorded since the copy was made will no longer be on the register. The register of now is not deleted: it is kept beside the new one, in the data folder. The copy is proved first; if it has problems, nothing changes.

# $field (said)
setting-field-saved = { $field }: saved

setting-for-category = For category
setting-for-everybody-who-works-with-it = For everybody who works with it.
setting-for-everything-else = For everything else
setting-for-this-computer-history-names-the = For this computer. History names the desk and who works there with everything done here.
setting-for-this-window-only = For this window only.
setting-forget = Forget
setting-from-purchase = From purchase.
setting-front-desk = Front desk

# $gap (number) milliseconds
setting-gap-ms-between-keys = { $gap } ms between keys

setting-getting-the-register-ready = Getting the register ready
setting-go-on-from-number = Go on from number
setting-grows-when-they-are-used-up = Grows when they are used up.
setting-has-to-come-back = Has to come back

# $code (text)
# $typed (part) what was heard
setting-heard-typed = Heard { $typed }
    .typed = { $code }

# $hits (number)
# $misses (number)
setting-hits-and-misses = { $hits ->
    [one] { $misses ->
        [one] { $hits } hit, { $misses } miss.
       *[other] { $hits } hit, { $misses } misses.
    }
   *[other] { $misses ->
        [one] { $hits } hits, { $misses } miss.
       *[other] { $hits } hits, { $misses } misses.
    }
}

setting-how-many = How many…

# $entry (number)
# $short (text)
# $hash (part) the beginning of the hash
setting-its-journal-ends-with-entry-hash = Its journal ends with entry { $entry }, hash { $hash }
    .hash = { $short }

setting-its-picture-is-read-on-this = Its picture is read on this computer and not kept. Only while the camera’s view is open is its light on.

# $count (number)
setting-kept-because-history-is-not-changed = Kept, because history is not changed ({ $count })

# $shortcut (text)
# $keys (part) the keys
setting-keys-open-and-close-the-view = { $keys } opens and closes the view on any screen but this one.
    .keys = { $shortcut }

setting-label-format = Label format

# $name (text)
setting-label-format-name = Label format: { $name }

setting-last-verified-backup = Last verified backup

# $how (list)
# $heading (part) that it is learnt, set apart
setting-learnt-how = { $heading } { $how }.
    .heading = Learnt:

setting-left-empty-asked-of-every-asset = Left empty: asked of every asset.
setting-left-empty-begins-with-one = Left empty: 1.
setting-left-empty-for-everything-else = Left empty: for everything else.

# $tag (text)
setting-left-empty-tag-comes-next = Left empty: { $tag } comes next.

setting-left-empty-the-category-has-no = Left empty: the category has no checklist any more.
setting-lenovo = Lenovo
setting-letters-a-to-z-and-digits = Letters A to Z and digits.
setting-life = Life
setting-light-or-dark = Light or dark
setting-lists-that-do-not-say-what = Lists that do not say what the journal says
setting-look = Look
setting-look-after-the-disk-first-then = Look after the disk first. Then put a copy made before the damage in place; the damaged file is kept.
setting-made = Made

# $count (number)
setting-made-anew-from-count-entry = { $count ->
    [one] Made anew from { $count } entry.
   *[other] Made anew from { $count } entries.
}

# $kept (list) days, weeks, months
setting-made-while-this-window-is-open = Made while this window is open, beside your work, opened and checked. The last copy of each of the last { $kept } stays, and one from before each of the last three upgrades.

setting-make-one-a-day-while-this = Make one a day while this window is open
setting-make-the-first-checklist = Make the first checklist
setting-make-the-first-series = Make the first series
setting-makes-all-lists-anew-from-the = Makes all lists anew from the journal, when a check says that they differ. The journal itself is not touched.
setting-manufacturer = Manufacturer
setting-merge-two-records-of-one-model = Merge two records of one model
setting-minimum-stock = Minimum stock
setting-months = Months

# $name (text)
setting-name-is-heard-so-from-now = “{ $name }” is heard so from now on.

setting-name-maker-category-or-number = Name, maker, category or number
setting-new-checklist = New checklist
setting-new-custom-field = New custom field
setting-new-field = New field
setting-new-model = New model
setting-new-series = New series
setting-new-tag-series = New tag series
setting-no-check-character = no check character
setting-no-checklists-yet = No checklists yet
setting-no-copy-was-made = No copy was made.
setting-no-copy-was-written = No copy was written.
setting-no-custom-fields-yet = No custom fields yet

# $text (text)
setting-no-model-has-text-in-its = No model has “{ $text }” in its name, maker, category or number.

setting-no-model-matches = No model matches
setting-no-models-yet = No models yet
setting-no-tag-series-yet = No tag series yet
setting-none-yet = None yet
setting-not-set = Not set
setting-not-set-what-comes-back-goes = Not set: what comes back goes where it was before it went out, unless a place is said.
setting-nothing-recorded-is-lost-the-journal = Nothing recorded is lost: the journal is sound, and the lists can be made anew from it.
setting-nothing-was-changed = Nothing was changed.

# $now (number)
# $least (number)
setting-now-of-at-least = { $now } of at least { $least }

setting-number = Number
setting-of-another-register-or-somebodys-own = of another register, or somebody’s own; nobody touches it
setting-of-each-of-the-last-days = Of each of the last days, weeks and months that have a copy, its last one is kept.
setting-off-nothing-is-heard = Off: nothing is heard.
setting-offered-first-under-labels = Offered first under Labels.
setting-offered-first-wherever-a-cost-is = Offered first wherever a cost is typed. What is recorded stays as it is.
setting-one-a-day = One a day
setting-one-of-several = One of several
setting-one-on-each-line = One on each line.
setting-one-on-each-line-charger-dock = One on each line: Charger, Dock, Bag.
setting-only-when-asked-for = Only when asked for
setting-people-whose-details-are-not-as = People whose details are not as they were recorded
setting-photos-that-are-not-as-they = Photos that are not as they were kept
setting-prefix = Prefix

# $prefix (text)
setting-prefix-before-each-code = “{ $prefix }” before each code

setting-put-a-copy-in-place-first = Put a copy in place first: lists are not made anew from a journal that is not whole.
setting-put-this-copy-in-place-of = Put this copy in place of the register?
setting-puts-a-copy-in-the-place = Puts a copy in the place of the register, once it is proved. The register of now is kept beside it.
setting-puts-a-copy-in-the-place-of-the-damaged = Puts a copy in the place of the register, once it is proved. The damaged register is kept beside it.
setting-read-by-the-positions-of-its-keys = read by the positions of its keys
setting-reads-the-whole-journal-and-compares = Reads the whole journal and compares every list with it. Changes nothing; everybody may go on working.
setting-rebuild = Rebuild
setting-rebuild-lists = Rebuild lists
setting-record-their-details-again-under-people = Record their details again under People, or put a copy made before in place.
setting-register-and-desk = Register and desk
setting-register-name = Register name

# $goes (day)
setting-removed-by-itself-on-goes = removed by itself on { $goes }

setting-restore = Restore
setting-restore-a-copy = Restore a copy…
setting-restore-and-ask = Restore…

# $at (instant)
setting-restore-the-copy-of-at = Restore the copy of { $at }

setting-restore-this-copy = Restore this copy
setting-restore-word = restore
setting-safety = Safety
setting-saved = Saved.
setting-says-what-is-wrong-and-what = Says what is wrong and what helps. Changes nothing.

# $count (number)
setting-scan-it-count-times-more = { $count ->
    [one] Scan it once more.
   *[other] Scan it { $count } times more.
}

# $sample (text)
# $shown (part) the code
setting-scan-this-code-three-times = Scan this code three times. How the scanner types is learnt from it. A scanner that reads no screens reads it from paper: make any label that says { $shown }.
    .shown = { $sample }

setting-scanner = Scanner
setting-scanners-of-this-desk = Scanners of this desk
setting-scans-so-far = Scans so far
setting-search-the-models = Search the models

# $category (text)
setting-series-for-category = For { $category }

setting-set-up-a-scanner = Set up a scanner
setting-settings = Settings
setting-show-all-models = Show all models
setting-show-file = Show file
setting-signatures-that-are-not-as-they = Signatures that are not as they were drawn
setting-size = Size
setting-something-else = Something else
setting-something-is-still-missing = Something is still missing.
setting-something-this-register-keeps-about-its = Something this register keeps about its assets that Tagdesk has no field for.
setting-sounds = Sounds
setting-stands-at-the-top-of-the = Stands at the top of the window and on reports.
setting-start-again = Start again
setting-stays-assets-have-values-under-it = Stays: assets have values under it.
setting-stays-until-somebody-removes-it = stays until somebody removes it

# $untouched (said)
setting-stopped-untouched = Stopped. { $untouched }

# $suffix (text)
setting-suffix-behind-each-code = “{ $suffix }” behind each code

setting-tag-series = Tag series
setting-tagdesk-registers = Tagdesk registers
setting-tags-are-given-in-order-and = Tags are given in order and never twice, whatever is undone.
setting-tags-look-like = Tags look like
setting-takes = Takes
setting-the-check-character-is-reckoned-from = The check character is reckoned from the rest
setting-the-copies-are-as-they-were = The copies are as they were.
setting-the-copies-were-removed = The copies were removed
setting-the-copy = The copy
setting-the-copy-is-now-the-register = The copy is the register now

# $count (number)
setting-the-copy-is-the-register-now = { $count ->
    [one] The copy is the register now: { $count } entry.
   *[other] The copy is the register now: { $count } entries.
}

# $count (number)
# $size (text) with its unit
setting-the-copy-is-whole-count-entry = { $count ->
    [one] The copy is whole: { $count } entry, { $size }.
   *[other] The copy is whole: { $count } entries, { $size }.
}

setting-the-copy-was-made-and-proved = The copy was made and proved

# $name (text)
# $file (part) the name of the file
setting-the-damaged-register-is-kept-as = The damaged register is kept as { $file }
    .file = { $name }

setting-the-desk-tells-when-below = The Desk tells when below.
setting-the-file-is-not-made-as = The file is not made as Tagdesk makes it
setting-the-file-itself-is-damaged = The file itself is damaged
setting-the-journal-cannot-be-mended-from = The journal cannot be mended from itself. Put a copy made before in place.

# $entry (number)
# $short (text)
# $hash (part) the beginning of the hash
setting-the-journal-ends-with-entry-hash = The journal ends with entry { $entry }, hash { $hash }
    .hash = { $short }

setting-the-journal-is-not-as-it = The journal is not as it was written
setting-the-keyboard-layout-of-this-computer = the keyboard layout of this computer
setting-the-last-three-did-not-agree = The last three did not agree. Scan on: always this one code.
setting-the-lists-are-as-they-were = The lists are as they were.
setting-the-lists-are-made-anew-from = The lists are made anew from the journal, after an update or because somebody asked for it. All that was recorded is there.
setting-the-lists-were-made-anew = The lists were made anew

# $why (said)
setting-the-register-could-not-note-when = The register could not note when this copy was made: { $why }

setting-the-register-does-not-open = The register does not open

# $name (text)
# $file (part) the name of the file
setting-the-register-from-before-is-kept-as = The register from before is kept as { $file }
    .file = { $name }

setting-the-register-now = The register now
setting-the-register-opens-again = The register opens again
setting-the-settings-are-as-they-were = The settings are as they were.
setting-there-already = There already
setting-these-files-in-the-data-folder = These files in the data folder still have it
setting-they-go-beside-the-data-folder = They go beside the data folder, to
setting-they-go-to = They go to
setting-this-desk = This desk
setting-this-desk-has-no-store = This desk has no store
setting-this-desks-store = This desk’s store

# $path (text)
setting-this-desks-store-path = This desk’s store: { $path }

setting-this-register = This register

# $asked (text)
setting-type-asked = Type: { $asked }

# $asked (text)
setting-type-the-name-of-the-register = Type the name of the register: { $asked }

setting-understood = Understood
setting-unit-months = months
setting-until-it-is-refreshed = Until it is refreshed.
setting-use-the-camera-to-scan = Use the camera to scan
setting-values-that-assets-have-already-stay = Values that assets have already stay as they are.
setting-version = Version
setting-volume = Volume
setting-waiting-for-the-first-scan = Waiting for the first scan.
setting-weeks = Weeks
setting-what-a-scan-came-to-heard = What a scan came to, heard. For this computer only.
setting-what-comes-back-at-this-desk = What comes back at this desk goes there, unless a place is said.
setting-what-goes-out-with-the-things = What goes out with the things of a category and has to come back with them. It is asked for at each check-in, and stands in the history and on the receipt.

# $what (text)
setting-what-is-erased-for-good-wherever = { $what } is erased for good, wherever it is shown, and nothing brings it back. Copies of the register that were made before keep it; which those are is said then.

setting-what-is-not-kept-any-more = What is not kept any more is removed when the next copy is made, and nothing but copies of this register.
setting-what-this-place-of-work-is = What this place of work is called.
setting-what-this-register-keeps-about-its = What this register keeps about its assets beyond the usual. Each is on the forms, in the history, in imports and in exports.
setting-what-this-scanner-is-called = What this scanner is called
setting-what-was-ticked-off-before-stays = What was ticked off before stays in the history as it was.
setting-where-no-scanner-is-at-hand = Where no scanner is at hand. For this computer only.
setting-who-did-it-cannot-be-told = Who did it cannot be told any more

# $who (choice) both, signer, counter
setting-who-signed-and-counted-not-signed-yet = { $who ->
    [both] who signed and counted, not signed yet
    [signer] who signed, not signed yet
   *[counter] who counted, not signed yet
}

# $who (choice) both, signer, counter
# $on (day)
setting-who-signed-and-counted-on = { $who ->
    [both] who signed and counted, { $on }
    [signer] who signed, { $on }
   *[counter] who counted, { $on }
}

setting-who-works-here = Who works here
setting-why-it-is-erased = Why it is erased
setting-with-check-character = with check character
setting-without-one-each-tag-has-to = Without one, each tag has to be typed. With one, the next tag is always ready.
setting-without-only-the-button-and-tagdesk = Without, only the button and tagdesk backup do.

# $asked (text)
setting-write-asked-to-go-on-nothing = Write “{ $asked }” to go on. Nothing is changed yet.

setting-write-at-least-one-thing-that = Write at least one thing that has to come back.
setting-writes-a-copy-of-everything-to = Writes a copy of everything to a file and proves that the copy is whole. Keep it on another disk. Everybody may go on working.
setting-wrong-place-or-refused = Wrong place, or refused
setting-yes-or-no = Yes or no
setting-you-can-scan-already-it-is = You can scan already: it is worked on at the Desk as soon as the register is ready.
setting-you-say-which = you say which
setting-your-organisation = Your organisation

# $reason (text)
currency-unknown = { $reason }. Nothing was changed.

name-missing-desk = This desk needs a name. Nothing was changed.

name-missing-person = Whoever works here needs a name. Nothing was changed.

# $longest (number)
name-unusable = A name is one line of at most { $longest } characters. Nothing was changed.

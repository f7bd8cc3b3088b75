import-a-comma = A comma
import-a-file-with-these-headings-was = A file with these headings was read before.
import-a-guess = A guess
import-a-guess-one-line-read = A guess. One line, read in the two likeliest ways:
import-a-point = A point
import-add-files = Add files…
import-after = After
import-all-are-explained = All are explained.
import-all-cells = All cells
import-all-lists = All lists
import-all-of-it-is-one-action = All of it is one action, which Undo takes back.
import-all-tables = All tables
import-american-dos-437 = American (DOS 437)

# $count (number)
import-and-count-more = And { $count } more.

# $count (number)
import-and-count-more-the-button-above = And { $count } more; the button above is for all of them.

import-another-file = Another file…
import-as-guessed = As guessed
import-as-many-assets = As many assets
import-as-now = as now
import-as-you-said = As you said.
import-as-you-said-where-an-amount = As you said, where an amount names none.
import-assets-people-places-or-models-one = Assets, people, places or models, one file or several in one go. Exports of Snipe-IT, AssetTiger, Lansweeper, Intune, Jamf and others are known by their headings; any other list is matched by you in the next step. Nothing is saved before you have seen what every row does.
import-between-cells = Between cells

# $with (list)
import-brings = brings { $with }

import-cancelled-nothing-was-saved = Cancelled. Nothing was saved.
import-central-european-dos-852 = Central European (DOS 852)
import-central-european-iso-8859-2 = Central European (ISO 8859-2)
import-central-european-windows-1250 = Central European (Windows-1250)
import-characters = Characters
import-chinese-big5 = Chinese (Big5)
import-chinese-gb-18030 = Chinese (GB 18030)
import-choose-files = Choose files
import-choose-files-and-ask = Choose files…
import-choose-from-the-list-again = Choose from the list again
import-choose-what-it-means = Choose what it means.
import-choose-what-it-means-or-take = Choose what it means, or take what is proposed.
import-chosen = chosen

# $number (number)
import-column-number = Column { $number }

import-columns = Columns

# $label (text)
import-columns-of-label = Columns of { $label }

import-comma = Comma
import-comma-with-sign = Comma ,

# $count (number)
import-count-cell-a-link-its-text = { $count ->
    [one] { $count } cell: a link, its text taken
   *[other] { $count } cells: a link, its text taken
}

# $count (number)
import-count-cell-a-number-that-a = { $count ->
    [one] { $count } cell: a number that a spreadsheet has shortened, its last figures lost; format the column as text and save the file again
   *[other] { $count } cells: a number that a spreadsheet has shortened, its last figures lost; format the column as text and save the file again
}

# $count (number)
import-count-cell-a-word-for-nothing = { $count ->
    [one] { $count } cell: a word for nothing, read as empty
   *[other] { $count } cells: a word for nothing, read as empty
}

# $count (number)
import-count-cell-characters-that-nobody-sees = { $count ->
    [one] { $count } cell: characters that nobody sees, left off
   *[other] { $count } cells: characters that nobody sees, left off
}

# $count (number)
import-count-cell-html-for-a-character = { $count ->
    [one] { $count } cell: HTML for a character, decoded
   *[other] { $count } cells: HTML for a character, decoded
}

# $count (number)
import-count-cell-mended = { $count ->
    [one] { $count } cell mended.
   *[other] { $count } cells mended.
}

# $count (number)
import-count-cell-more-have-words-too = { $count ->
    [one] { $count } cell more has words too many to list; its rows are refused.
   *[other] { $count } cells more have words too many to list; their rows are refused.
}

# $count (number)
import-count-column = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}

# $count (number)
import-count-column-side-by-side = { $count ->
    [one] { $count } column side by side.
   *[other] { $count } columns side by side.
}

# $count (number)
# $words (list)
import-count-line-above-is-skipped = { $count ->
    [one] { $count } line above is skipped: { $words }
   *[other] { $count } lines above are skipped: { $words }
}

# $count (number)
import-count-line-above-the-headings-skipped = { $count ->
    [one] { $count } line above the headings, skipped
   *[other] { $count } lines above the headings, skipped
}

# $count (number)
import-count-more-asset-of-rows-that = { $count ->
    [one] { $count } more asset of rows that stand for several
   *[other] { $count } more assets of rows that stand for several
}

# $count (number)
import-count-new-category = { $count ->
    [one] { $count } new category
   *[other] { $count } new categories
}

# $count (number)
import-count-new-model = { $count ->
    [one] { $count } new model
   *[other] { $count } new models
}

# $count (number)
import-count-new-person = { $count ->
    [one] { $count } new person
   *[other] { $count } new people
}

# $count (number)
import-count-new-place = { $count ->
    [one] { $count } new place
   *[other] { $count } new places
}

# $count (number)
import-count-number-of-pieces-each-means = { $count ->
    [one] { $count } number of pieces: each means
   *[other] { $count } numbers of pieces: each means
}

# $count (number)
# $total (number)
import-count-of-total-column = { $total ->
    [one] { $count } of { $total } column
   *[other] { $count } of { $total } columns
}

# $count (number)
# $file (text)
import-count-refused-row-is-in-file = { $count ->
    [one] The { $count } refused row is in { $file }, with its reason. Mend and import that file.
   *[other] The { $count } refused rows are in { $file }, each with its reason. Mend and import that file.
}

# $count (number)
# $folder (text)
# $files (number)
import-count-refused-row-is-in-folder = { $count ->
    [one] The { $count } refused row is in { $folder }, 1 file, with its reason. Mend and import that file.
   *[other] { $files ->
        [one] The { $count } refused rows are in { $folder }, { $files } file, each with its reason. Mend and import that file.
       *[other] The { $count } refused rows are in { $folder }, { $files } files, each with its reason. Mend and import those files.
    }
}

# $count (number)
import-count-row-has-fewer-cells-than = { $count ->
    [one] { $count } row has fewer cells than there are headings: the missing ones are empty
   *[other] { $count } rows have fewer cells than there are headings: the missing ones are empty
}

# $count (number)
import-count-row-in-this-file = { $count ->
    [one] { $count } row in this file.
   *[other] { $count } rows in this file.
}

# $count (number)
import-count-row-nothing-saved-yet = { $count ->
    [one] { $count } row, nothing saved yet
   *[other] { $count } rows, nothing saved yet
}

# $count (number)
import-count-table = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}

# $count (number)
import-count-total-or-ending-skipped = { $count ->
    [one] { $count } total or ending, skipped
   *[other] { $count } totals and endings, skipped
}

# $count (number)
import-count-word = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

# $count (number)
import-count-word-of-the-file-is-read = { $count ->
    [one] { $count } word of the file is read as one of ours
   *[other] { $count } words of the file are read as one of ours
}

# $count (number)
import-count-word-still-to-explain = { $count ->
    [one] { $count } word to explain.
   *[other] { $count } words to explain.
}

# $count (number)
import-count-word-to-explain = { $count ->
    [one] { $count } word to explain
   *[other] { $count } words to explain
}

# $created (number)
# $changed (number)
# $unchanged (number)
# $refused (number)
import-created-new-changed-changed = { $created } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused

import-currency-of-amounts = Currency of amounts
import-cyrillic-windows-1251 = Cyrillic (Windows-1251)
import-dates = Dates
import-day-first = Day first
import-decimal-mark = Decimal mark
import-drop-a-csv-file-or-a = Drop a CSV file or a workbook anywhere in this window
import-dry-run = Dry run
import-each = Each
import-empty = empty
import-every-row-is-one-of = Every row is one of
import-everything-else-is-taken-letter-by = Everything else is taken letter by letter.

# $word (text)
import-explain-word = Explain “{ $word }”

# $field (said)
# $new (text)
import-field-new = { $field }: { $new }

# $field (said)
# $old (text)
import-field-old-empty = { $field }: { $old } → (empty)

# $field (said)
# $old (text)
# $new (text)
import-field-old-new = { $field }: { $old } → { $new }

import-file = File
import-files = Files
import-fold = Fold

# $what (said)
import-fold-what = Fold: { $what }

# $name (text)
import-forget-name = Forget { $name }

# $name (text)
import-forgot-the-mapping-name = Forgot the mapping { $name }

# $line (number)
import-from-line-line-on = from line { $line } on

import-give-it-a-name = Give it a name.
import-greek-windows-1253 = Greek (Windows-1253)
import-guessed = guessed

# $header (text)
import-header-becomes = { $header } becomes

# $header (text)
# $count (number)
# $line (number)
import-header-count-cell-from-line-line = { $count ->
    [one] { $header } · { $count } cell, from line { $line } on
   *[other] { $header } · { $count } cells, from line { $line } on
}

# $header (text)
# $said (said)
import-header-said = { $header } { $said }

# $heading (text)
# $word (text)
import-heading-word = { $heading }: “{ $word }”

import-import = Import

# $count (number)
import-import-count-row = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}

import-import-other-files = Import other files

# $count (number)
import-import-the-count-good-row = { $count ->
    [one] Import the { $count } good row
   *[other] Import the { $count } good rows
}

# $count (number)
import-import-the-count-good-row-and-ask = { $count ->
    [one] Import the { $count } good row…
   *[other] Import the { $count } good rows…
}

import-importing = Importing
import-in-the-file = In the file
import-its-columns-its-words-its-dates = Its columns, its words, its dates and amounts are offered again for a file with the same headings.
import-its-first-values = Its first values
import-japanese-shift-jis = Japanese (Shift JIS)
import-keep-as-it-is = Keep as it is

# $what (said)
import-keep-as-it-is-what = Keep as it is: { $what }

import-keep-for-the-next-file = Keep for the next file
import-keep-how-it-was-read-as = Keep how it was read, as

# $label (text)
import-keep-how-label-was-read-as = Keep how { $label } was read, as

import-kept-as-it-is = kept as it is

# $kept (text)
import-kept-as-kept-offered-for-every = Kept as “{ $kept }”: offered for every file with these headings, at each desk of this register.

# $name (text)
import-kept-as-name = Kept as “{ $name }”

import-kept-mappings = Kept mappings

# $kept (number)
# $count (number)
import-kept-of-count-kept-as-they = { $kept } of { $count } kept as they are

import-kept-the-register-has-it = kept: the register has it
import-korean-euc-kr = Korean (EUC-KR)

# $label (text)
import-label-cannot-be-read = { $label } cannot be read: leave it out, or bring it again.

# $label (text)
import-label-cannot-be-read-leave-it-out-above = { $label } cannot be read: leave it out above, or bring it again.

import-leave-out = Leave out

# $label (text)
import-leave-out-label = Leave out { $label }

import-left-out = left out
import-line = Line
import-line-1-has-them = Line 1 has them

# $line (number)
# $word (text)
import-line-line-word = line { $line } “{ $word }”

# $line (number)
import-line-number = Line { $line }

# $line (number)
# $table (text)
import-line-number-of-table = Line { $line } of { $table }

# $line (number)
import-line-number-of-the-file = Line { $line } of the file

# $line (number)
# $subject (text)
import-line-number-subject = Line { $line }: { $subject }

import-line-with-the-headings = Line with the headings

# $meaning (said)
import-meaning-proposed = { $meaning }, proposed

import-mended = mended
import-month-first = Month first
import-name-number-or-badge = Name, number or badge
import-new = New

# $word (text)
import-new-category-word = New category “{ $word }”

# $word (text)
import-new-person-word = New person “{ $word }”

import-next-try-then-import = Next: try, then import
import-no-name-or-tag = No name or tag
import-no-row-can-be-imported-as = No row can be imported as it is: mend the cells, or change the columns above.
import-no-row-changes-anything = No row changes anything

# $text (text)
import-no-row-here-has-text = No row here has “{ $text }”

import-no-row-is-as-it-was = No row is as it was
import-no-row-is-new = No row is new
import-no-row-is-refused = No row is refused
import-nobody-as-if-empty = Nobody: as if empty
import-not-said-its-rows-are-refused = Not said: its rows are refused
import-nothing-as-if-empty = Nothing: as if empty
import-nothing-stands-above-them = Nothing stands above them.
import-nothing-tells-its-rows-apart = Nothing tells its rows apart
import-now = Now
import-of-amounts-that-name-none-the = Of amounts that name none: the register’s own.
import-offered-by-themselves-for-a-file = Offered by themselves for a file with the same headings, at each desk of this register.
import-on-the-register = On the register
import-one-action = one action
import-one-asset-for-all-of-them = One asset for all of them
import-other-files = Other files…
import-other-lines = other lines

# $count (number)
# $line (number)
import-other-words-count-cell-from-line = { $count ->
    [one] other words, { $count } cell from line { $line } on
   *[other] other words, { $count } cells from line { $line } on
}

import-own-field = own field

# $header (text)
import-own-field-header = Own field “{ $header }”

import-point = Point
import-proposed = proposed

# $word (text)
import-quoted = “{ $word }”

import-read-as-before = Read as before

# $read (text)
import-read-as-name = Read as “{ $read }”. What you say below goes before it.

# $read (text)
import-read-as-name-was = Read as “{ $read }” was. What you say below goes before it.

# $name (text)
import-read-it-as-name = Read it as “{ $name }”

# $name (text)
import-read-it-as-name-was = Read it as “{ $name }” was

import-read-otherwise-than-it-stands = Read otherwise than it stands
import-reading = Reading…
import-refused = Refused
import-row-and-why-it-is-refused = Row, and why it is refused
import-rows-of = Rows of

# $outcome (choice) create, change, unchanged, refused
import-rows-of-outcome = { $outcome ->
    [create] New rows
    [change] Change rows
    [unchanged] Unchanged rows
   *[refused] Refused rows
}

# $count (number)
import-save-the-count-refused-row-as = { $count ->
    [one] Save the { $count } refused row as a file to mend
   *[other] Save the { $count } refused rows as a file to mend
}

# $count (number)
import-save-the-count-refused-row-in = { $count ->
    [one] Save the { $count } refused row in a folder to mend, a file for each table
   *[other] Save the { $count } refused rows in a folder to mend, a file for each table
}

import-search-these-rows = Search these rows
import-see-the-assets = See the assets
import-see-the-people = See the people
import-see-the-places = See the places
import-semicolon = Semicolon ;
import-sheet = Sheet

# $name (text)
import-sheets-of-name = Sheets of { $name }

# $what (said)
import-show-each-what = Show each: { $what }

import-show-folder = Show folder

# $size (text) a number
# $unit (choice) byte, kilobyte, megabyte, gigabyte
import-size = { $unit ->
    [byte] { $size } bytes
    [kilobyte] { $size } KB
    [megabyte] { $size } MB
   *[gigabyte] { $size } GB
}

import-somebody-else = Somebody else…

# $number (number)
# $title (text)
import-step-number-title = Step { $number }: { $title }

import-such-as-dell-warranty = Such as Dell warranty
import-tab = Tab
import-table-and-line = Table and line

# $table (text)
# $said (said)
import-table-said = { $table }: { $said }

import-tables = Tables
import-tables-as-text = Tables as text
import-take-back = Take back

# $what (said)
import-take-back-what = Take back: { $what }

# $count (number)
import-take-the-count-proposal = { $count ->
    [one] Take the { $count } proposal
   *[other] Take the { $count } proposals
}

import-take-what-is-proposed-for-words = Take what is proposed for words

# $taken (number)
# $left (number)
import-taken-column-taken-in-left-out = { $taken ->
    [one] { $taken } column taken in, { $left } left out.
   *[other] { $taken } columns taken in, { $left } left out.
}

import-taken-in-this-order-as-one = Taken in this order, as one action: what others name comes first. Choose one to see how it is read.

# $taken (number)
# $count (number)
import-taken-of-count-column = { $count ->
    [one] { $taken } of { $count } column
   *[other] { $taken } of { $count } columns
}

import-the-bytes-of-the-file-prove = The bytes of the file prove it.
import-the-cell-that-is-wrong = The cell that is wrong
import-the-first-line-holds-values-already = The first line holds values already: no line names the columns.

# $count (number)
import-the-first-of-count-that-has = The first of { $count } that has rows. Tick others above.

# $count (number)
import-the-headings-count-times-more-skipped = { $count ->
    [one] The headings once more, skipped
   *[other] The headings { $count } times more, skipped
}

import-the-likeliest-by-its-letters = The likeliest by its letters.
import-the-only-one-of-this-workbook = The only one of this workbook.
import-the-other-one = The other one
import-the-register-is-as-it-was = The register is as it was before this import.
import-the-register-says-the-same = The register says the same already.
import-the-register-says-the-same-already = The register says the same already: there is nothing to import.
import-try-again-to-see-what-becomes = Try again to see what becomes of the rows.
import-try-again-without-saving = Try again without saving
import-try-it-without-saving = Try it without saving
import-trying-every-row-saving-none = Trying every row, saving none
import-turkish-windows-1254 = Turkish (Windows-1254)
import-unchanged = Unchanged
import-undo-this-import = Undo this import
import-unicode-utf-16-be = Unicode (UTF-16 BE)
import-unicode-utf-16-le = Unicode (UTF-16 LE)
import-unicode-utf-8 = Unicode (UTF-8)
import-vertical-bar = Vertical bar |
import-western-dos-850 = Western (DOS 850)
import-western-iso-8859-15 = Western (ISO 8859-15)
import-western-macintosh = Western (Macintosh)
import-western-windows-1252 = Western (Windows-1252)
import-what-becomes-of-the-rows = What becomes of the rows
import-what-changes = What changes

# $count (number) of all that is in the list
# $what (list)
import-what-comes-with-the-rows = { $count ->
    [one] { $what } comes with the rows
   *[other] { $what } come with the rows
}

# $count (number) of all that is in the list
# $what (list)
# $more (number)
import-what-comes-with-the-rows-and-more = { $count ->
    [one] { $more ->
        [one] { $what } comes with the rows, and { $more } cell more has words too many to list
       *[other] { $what } comes with the rows, and { $more } cells more have words too many to list
    }
   *[other] { $more ->
        [one] { $what } come with the rows, and { $more } cell more has words too many to list
       *[other] { $what } come with the rows, and { $more } cells more have words too many to list
    }
}

import-what-each-means-once-for-the = What each means, once for the whole file. Nothing is taken before you say it.
import-what-each-means-once-of-what-is-left = What each means, once for the whole file. Of what is left as new, something new is made.
import-what-is-said-of-it = What is said of it
import-what-it-is = What it is
import-what-others-name-is-taken-first = What others name is taken first: places, people and models before assets.
import-what-stands-above-them-is-skipped = What stands above them is skipped.

# $sentence (said) what was done
import-what-was-done = { $sentence }.

import-what-was-said-of-the-file = What was said of the file changed.

# $word (text)
import-what-word-means = What “{ $word }” means

# $word (text)
import-who-word-is = Who “{ $word }” is

# $with (list)
import-with-it-came = With it came { $with }.

# $word (text)
# $count (number)
# $line (number)
import-word-count-cell-from-line = { $count ->
    [one] “{ $word }”, { $count } cell from line { $line } on
   *[other] “{ $word }”, { $count } cells from line { $line } on
}

# $word (text)
# $count (number)
# $line (number)
import-word-read-as-empty-count-cell = { $count ->
    [one] “{ $word }” → empty, { $count } cell from line { $line } on
   *[other] “{ $word }” → empty, { $count } cells from line { $line } on
}

# $word (text)
# $read (text)
# $count (number)
# $line (number)
import-word-read-count-cell-from-line = { $count ->
    [one] “{ $word }” → “{ $read }”, { $count } cell from line { $line } on
   *[other] “{ $word }” → “{ $read }”, { $count } cells from line { $line } on
}

import-words-to-explain = Words to explain

# $label (text)
import-words-to-explain-in-label = Words to explain in { $label }

import-year-first = Year first

# $word (text)
# $outcomes (list)
import-outcome = “{ $word }” is no outcome of a row: it is one of { $outcomes }.

import-dry_run_gone = This dry run is not kept any more.

import-dry_run_gone-hint = Run the dry run again; it changes nothing.

import-no_file = Choose a file to import.

import-options-no_sheets = This file is no Excel workbook and has no sheets. Nothing was saved.

mapping-unreadable = A kept mapping cannot be read. It was left as it is.

mapping-unreadable-hint = Keep it anew under the same name, or update Tagdesk if a newer one wrote it.

# $name (text)
mapping-unknown = No mapping is kept as “{ $name }”.

mapping-unknown-hint = See which there are with tagdesk mapping list.

# $most (number)
mapping-name = Give it a name of at most { $most } characters. Nothing was saved.

mapping-no_headings = The file has no headings to know another of its kind by. Nothing was saved.

# $name (text)
mapping-unknown-unchanged = No mapping is kept as “{ $name }”. Nothing was changed.

import-refused_folder = The refused rows of several tables go into a folder, a file for each. Nothing was saved.

import-refused_folder-hint = Name a folder that is there.

import-over_itself = The refused rows would overwrite the file they come from. Nothing was saved.

import-over_itself-hint = Choose another name.

# $column (text)
# $columns (list)
import-no_such_column = The file has no column “{ $column }”. Its columns are: { $columns }.

# $refused (number)
# $rows (number)
import-refused_rows = { $rows ->
    [1] The only row is refused. Nothing was saved.
    [one] The only row is refused. Nothing was saved.
   *[other] { $refused ->
        [one] { $refused } of { $rows } rows is refused. Nothing was saved.
       *[other] { $refused } of { $rows } rows are refused. Nothing was saved.
    }
}

import-refused_rows-hint = Mend them, or import the good rows and mend the others afterwards.

# $reason (text)
import-options-told = { $reason }

# $word (text)
import-options-encoding = “{ $word }” is not a character encoding Tagdesk knows. Use one such as utf-8.

# $text (text)
import-options-delimiter = “{ $text }” cannot stand between cells. Use one of , ; | or \t.

# $word (text)
import-options-date_order = “{ $word }” is not an order of dates. Use month_first, day_first or year_first.

# $word (text)
import-options-decimal_mark = “{ $word }” is no mark before the cents. Use . or ,

import-options-heading_line = Lines are counted from 1. Choose the one that has the headings.

# $key (text)
import-options-cell = “{ $key }” is no cell: write the line, a colon and the column from 0, like 14:3.

# $name (text)
import-no_such_sheet = No workbook that is named has a sheet “{ $name }”. Nothing was saved.

import-not_a_table = No sheet is a list: none has headings that say what its rows are. Nothing was saved.

import-one_table = This can only be said of one file or sheet at a time. Nothing was saved.

# $name (text)
import-no_such_table = No file or sheet that is imported is called “{ $name }”. Nothing was saved.

# $name (text)
import-mapping_fits_none = No file or sheet that is imported has the headings of the lists kept as “{ $name }”. Nothing was saved.

# $word (text)
import-options-word = “{ $word }” is no word of a column.

import-options-word_hint = Write the column, a colon, the word, an equals sign and what it means.

# $column (text)
import-column_unknown = No file or sheet that is imported has such a column “{ $column }”. Nothing was saved.

# $file (text)
# $column (text)
import-column_unknown-of_file = { $file } has no column “{ $column }”.

# $file (text)
# $count (number)
# $column (text)
import-column_ambiguous = { $count ->
    [one] { $file } has { $count } column “{ $column }”.
   *[other] { $file } has { $count } columns “{ $column }”.
}

import-not_a_table-hint = Name the sheet that is meant, with --sheet.

import-column_unknown-hint = Of several tables a column is named by its heading; NAME:COLUMN says of which.

# $numbers (text)
import-column_ambiguous-hint = Say which by its number: { $numbers }.

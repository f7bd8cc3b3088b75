failure-cancelled-taken_back = Cancelled. What had been written was taken back.

# $word (text)
# $windows (list)
filter-warranty = “{ $word }” is not a warranty window: it is one of { $windows }.

# $year (text)
clock-absurd = The clock of this computer stands in the year { $year }. Nothing was changed.

clock-absurd-hint = Set it to the right day, then try again.

# $month (text)
date-no_such_day-month = There is no month { $month }.

# $example (text)
date-no_such_day-month_hint = Write the date like { $example } or 14 Mar 2028.

# $text (text)
# $first (day)
# $second (day)
date-ambiguous = “{ $text }” could be { $first } or { $second }.

date-ambiguous-hint = Write the month as a word.

# $day (day)
# $weekday (choice)
date-other_weekday = { $weekday ->
    [Monday] { $day } is a Monday.
    [Tuesday] { $day } is a Tuesday.
    [Wednesday] { $day } is a Wednesday.
    [Thursday] { $day } is a Thursday.
    [Friday] { $day } is a Friday.
    [Saturday] { $day } is a Saturday.
   *[Sunday] { $day } is a Sunday.
}

date-other_weekday-hint = Mend the date, or leave out the day of the week.

# $text (text)
# $year (text)
date-year = “{ $text }” would be in the year { $year }. Years from 1950 to 2099 are taken.

# $text (text)
date-unreadable = “{ $text }” is not a date.

# $example (text)
date-unreadable-hint = Write it like { $example }, 14 Mar, fri or +14.

failure-cancelled = Cancelled. Nothing was saved.

failure-internal = Something went wrong inside Tagdesk. Nothing was saved.

failure-internal-hint = Try again; if it happens again, run a check of the register.

file-missing-write = Choose a file to write.

# $path (text)
file-of_register = { $path } is a file of the register itself, or lies where one belongs. Nothing was written.

file-of_register-hint = Choose another name, or another folder.

# $path (text)
# $largest (number)
file-too_large = { $path } is too large for this ({ $largest } KB at most).

# $path (text)
file-not_text = { $path } is no text file.

generate-none = Enter how many assets to make up: at least one.

file-missing = Choose a file.

# $path (text)
file-forbidden = { $path } could not be used: this user may not use it.

file-forbidden-hint = Ask whoever looks after this computer, or choose another place.

# $path (text)
file-read_only = { $path } could not be used: its disk can only be read.

file-read_only-hint = Choose another place.

# $path (text)
file-disk_full = { $path } could not be used: the disk is full.

file-disk_full-hint = Make room on the disk, then try again.

# $path (text)
file-too_many_open = { $path } could not be used: too many files are open.

file-too_many_open-hint = Close other programs and try again; whoever looks after this computer can raise the limit.

# $path (text)
file-in_use = { $path } could not be used: another program has it open.

file-in_use-hint = Close it there, then try again.

# $path (text)
file-not_a_file-folder = { $path } could not be used: it is a folder.

file-not_a_file-folder_hint = Name a file in it.

# $path (text)
file-not_a_file-device = { $path } could not be used: it is no file but a device or a pipe.

file-not_a_file-device_hint = Save it as a file first.

# $path (text)
file-unusable-name = { $path } could not be used: the system does not take this name.

file-unusable-name_hint = Choose a shorter name without special characters.

# $path (text)
file-unusable-not_there = { $path } could not be used: it is not there.

# $path (text)
# $reason (text)
file-unusable = { $path } could not be used: { $reason }.

# $named (text)
failure-unknown = There is nothing called “{ $named }” on the register.

# $text (text)
# $count (number)
holder-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } record. Nothing was done.
   *[other] “{ $text }” matches { $count } records. Nothing was done.
}

# $text (text)
# $count (number)
choice-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } record. Nothing was done.
   *[other] “{ $text }” matches { $count } records. Nothing was done.
}

choice-ambiguous-hint = Say which: by the whole path, a code, a badge or an e-mail address.

# $kinds (list)
# $text (text)
holder-unknown = There is no { $kinds } “{ $text }” on the register.

# $kinds (list)
# $text (text)
choice-unknown = There is no { $kinds } “{ $text }” on the register.

# $names (list)
choice-unknown-hint = Did you mean { $names }?

# $name (text)
choice-name = { $name }

choice-person = person

choice-place = place

choice-asset = asset

choice-model = model

# $month (choice)
# $year (text)
# $days (number)
date-no_such_day = { $month ->
    [January] There is no such day: January { $year } has { $days } days.
    [February] There is no such day: February { $year } has { $days } days.
    [March] There is no such day: March { $year } has { $days } days.
    [April] There is no such day: April { $year } has { $days } days.
    [May] There is no such day: May { $year } has { $days } days.
    [June] There is no such day: June { $year } has { $days } days.
    [July] There is no such day: July { $year } has { $days } days.
    [August] There is no such day: August { $year } has { $days } days.
    [September] There is no such day: September { $year } has { $days } days.
    [October] There is no such day: October { $year } has { $days } days.
    [November] There is no such day: November { $year } has { $days } days.
   *[December] There is no such day: December { $year } has { $days } days.
}

# $month (choice)
# $days (number)
date-no_such_day-any_year = { $month ->
    [January] There is no such day: January has { $days } days.
    [February] There is no such day: February has { $days } days.
    [March] There is no such day: March has { $days } days.
    [April] There is no such day: April has { $days } days.
    [May] There is no such day: May has { $days } days.
    [June] There is no such day: June has { $days } days.
    [July] There is no such day: July has { $days } days.
    [August] There is no such day: August has { $days } days.
    [September] There is no such day: September has { $days } days.
    [October] There is no such day: October has { $days } days.
    [November] There is no such day: November has { $days } days.
   *[December] There is no such day: December has { $days } days.
}

# $reason (text)
input-unreadable = Standard input could not be read: { $reason }.

# $reason (text)
output-unwritable = The answer could not be written: { $reason }.

failure-usage-hint = See tagdesk --help, or --help behind a subcommand.

choice-ambiguous-only = Say which by something that only one of them has.

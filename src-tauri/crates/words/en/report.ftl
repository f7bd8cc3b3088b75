report-all-reports = All reports

# $others (number)
report-and-others-more-in-the-table = and { $others } more in the table

report-as-it-stood-at-the-end = As it stood at the end of

# $day (day)
report-as-it-stood-at-the-end-2 = As it stood at the end of { $day }

# $day (day)
report-as-it-will-stand-on-day = As it will stand on { $day }, if nothing changes

report-as-of = As of
report-as-of-another-day = As of another day

# $today (day)
report-as-of-today-today = As of today, { $today }

report-asset-on-the-register = asset on the register
report-assets-by-end-of-warranty = Assets by end of warranty
report-assets-in-use-stand-here-soonest = Assets in use stand here, soonest end of warranty first. There was none on that day.
report-assets-on-the-register = assets on the register

# $round_sums (text)
report-bought-for-round_sums = Bought for { $round_sums }

# $count (number)
report-count-asset-soonest-end-first = { $count ->
    [one] { $count } asset, soonest end first
   *[other] { $count } assets, soonest end first
}

# $count (number)
# $name (text)
report-count-row-written-to-name = { $count ->
    [one] { $count } row written to { $name }.
   *[other] { $count } rows written to { $name }.
}

report-days-left = Days left
report-end-of-this-month = End of this month
report-end-of-this-year = End of this year
report-end-within-30-days = end within 30 days
report-ends = Ends
report-ends-within-30-days = ends within 30 days

# $word (text)
report-export-as-word = Export as { $word }

report-filter-the-report = Filter the report
report-group-by = Group by
report-in-all = In all
report-no-asset-fits = No asset fits
report-no-asset-in-use-fits-all = No asset in use fits all of these filters on that day.
report-no-cost-is-on-record = No cost is on record
report-no-warranty-fits = No warranty fits
report-no-warranty-to-watch = No warranty to watch
report-none-has-expired = None has expired
report-none-on-record = none on record
report-nothing-on-the-register-fits-all = Nothing on the register fits all of these filters on that day.
report-nothing-to-report-on = Nothing to report on
report-nothing-to-report-on-yet = Nothing to report on yet
report-report = Report
report-reports = Reports
report-stock-and-value = Stock and value
report-the-day-of-the-report = The day of the report
report-there-was-nothing-on-the-register = There was nothing on the register on that day.
report-total = Total
report-which-warranties-end-when-and-what = Which warranties end when, and what there is and what it is worth, stands here as soon as assets are on the register.
report-writing-the-report = Writing the report

export-format-hint = Names such as report.xlsx say what is meant.

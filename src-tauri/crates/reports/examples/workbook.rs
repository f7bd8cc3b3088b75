//! Writes a list for `cargo xtask bench` as the workbook that a spreadsheet makes of it:
//! `workbook LIST.csv BOOK.xlsx`. Days and amounts become typed cells, everything else text.
#![allow(clippy::unwrap_used, reason = "a measuring program, run by developers")]

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (list, book) = (arguments.next().unwrap(), arguments.next().unwrap());
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(list)
        .unwrap();
    let mut record = csv::StringRecord::new();
    let mut line = 0;
    while rows.read_record(&mut record).unwrap() {
        for (column, cell) in (0..).zip(&record) {
            if is_day(cell) {
                let date = ExcelDateTime::parse_from_str(cell).unwrap();
                sheet
                    .write_datetime_with_format(line, column, date, &day)
                    .unwrap();
            } else if let (Some(_), Ok(amount)) = (cell.find('.'), cell.parse::<f64>()) {
                sheet.write_number(line, column, amount).unwrap();
            } else if !cell.is_empty() {
                sheet.write_string(line, column, cell).unwrap();
            }
        }
        line += 1;
    }
    workbook.save(book).unwrap();
}

/// Whether a cell is a day as `2026-01-31`.
fn is_day(cell: &str) -> bool {
    let digits = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    cell.bytes().map(digits).eq(*b"0000-00-00")
}

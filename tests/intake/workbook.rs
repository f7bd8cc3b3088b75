//! Workbooks written piece by piece, as no library would write them.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// A workbook of parts.
#[derive(Clone)]
pub struct Workbook {
    /// Name, state, and what stands in `sheetData`.
    pub sheets: Vec<(String, &'static str, String)>,
    pub strings: Vec<String>,
    /// Codes of formats; the style of that number and one.
    pub formats: Vec<&'static str>,
    pub from_1904: bool,
    /// Parts in the place of those made here, or beside them.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// A workbook of one sheet.
pub fn of(rows: &str) -> Workbook {
    Workbook {
        sheets: vec![("Sheet1".to_owned(), "visible", rows.to_owned())],
        strings: Vec::new(),
        formats: Vec::new(),
        from_1904: false,
        parts: Vec::new(),
    }
}

/// A row of texts.
pub fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| text(cell)).collect();
    format!("<row>{}</row>", cells.concat())
}

/// A cell with a text of its own.
pub fn text(text: &str) -> String {
    let plain = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{plain}</t></is></c>")
}

/// A number, in the style of that number.
pub fn number(raw: &str, style: usize) -> String {
    format!("<c s=\"{style}\"><v>{raw}</v></c>")
}

impl Workbook {
    pub fn bytes(&self) -> Vec<u8> {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
        let mut add = |name: &str, body: String| {
            parts.push((name.to_owned(), body.into_bytes()));
        };
        add(
            "_rels/.rels",
            format!(
                "<Relationships><Relationship Id=\"r1\" Type=\"{kind}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        );
        let (mut sheets, mut related) = (String::new(), String::new());
        for (number, (name, state, rows)) in self.sheets.iter().enumerate() {
            sheets += &format!(
                "<sheet name=\"{name}\" sheetId=\"{}\" state=\"{state}\" r:id=\"s{number}\"/>",
                number + 1
            );
            related += &format!(
                "<Relationship Id=\"s{number}\" Type=\"{kind}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            );
            add(
                &format!("xl/worksheets/sheet{number}.xml"),
                format!(
                    "<?xml version=\"1.0\"?><worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"
                ),
            );
        }
        related += &format!(
            "<Relationship Id=\"t\" Type=\"{kind}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"{kind}/styles\" Target=\"/xl/styles.xml\"/>"
        );
        let date = if self.from_1904 {
            "<workbookPr date1904=\"1\"/>"
        } else {
            ""
        };
        add(
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{kind}\">{date}<sheets>{sheets}</sheets></workbook>"
            ),
        );
        add(
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{related}</Relationships>"),
        );
        let strings: String = self
            .strings
            .iter()
            .map(|text| format!("<si>{text}</si>"))
            .collect();
        add(
            "xl/sharedStrings.xml",
            format!(
                "<sst xmlns=\"{main}\" uniqueCount=\"{}\">{strings}</sst>",
                self.strings.len()
            ),
        );
        let (mut codes, mut styles) = (String::new(), "<xf numFmtId=\"0\"/>".to_owned());
        for (number, code) in self.formats.iter().enumerate() {
            let code = code.replace('&', "&amp;").replace('"', "&quot;");
            codes += &format!(
                "<numFmt numFmtId=\"{}\" formatCode=\"{code}\"/>",
                number + 200
            );
            styles += &format!("<xf numFmtId=\"{}\"/>", number + 200);
        }
        add(
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{main}\"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>"
            ),
        );
        for (name, body) in &self.parts {
            parts.retain(|(other, _)| other != name);
            parts.push((name.clone(), body.clone()));
        }
        packed(&parts)
    }
}

/// Parts in a packed file.
pub fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, body) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        zip.write_all(body).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

//! One page of names in many scripts, as PDF, as SVG and as the dots of a 300 dpi printer, to be looked at by people who
//! read them.
//!
//! `cargo run -p paper --example scripts -- FOLDER`
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::PathBuf;

use paper::{About, Area, Bitmap, Canvas, Face, Ink, Pdf, Picture, Raster, Svg, is_right_to_left};

/// What it is, and the text.
const NAMES: [(&str, &str); 22] = [
    ("Polish", "Grażyna Brzęczyszczykiewicz-Żółć"),
    ("Vietnamese", "Nguyễn Thị Phương Thảo"),
    ("decomposed", "Jose\u{301} Mun\u{303}oz, x\u{302} n\u{308}a"),
    ("Cyrillic", "Щербаков Юрій, Ђорђевић"),
    ("Greek", "Ἀλέξανδρος Παπαδόπουλος"),
    ("Arabic", "محمد عبد الله الخطيب"),
    ("Arabic, marked", "مُحَمَّد لإدارة الأجهزة"),
    ("Persian", "علی‌رضا پژمان گیلانی ۱۲۳"),
    ("Hebrew", "יעל בן־דוד (מחסן 12)"),
    ("Hebrew, pointed", "שָׁלוֹם עֲלֵיכֶם"),
    ("Thai", "นายสมชาย ปัญญาดี น้ำ ที่นี่"),
    ("Devanagari", "राजेन्द्र प्रसाद क्षत्रिय श्री हिन्दी"),
    ("Armenian", "Հայկ Գրիգորյան"),
    ("Georgian", "ნინო ბერიძე"),
    ("Chinese, simplified", "王小明 信息技术部（北京）"),
    ("Chinese, traditional", "陳雅婷 資訊科技處，臺北"),
    ("Japanese", "佐藤 健太郎 サーバー室「東京」ぱぴぷ"),
    ("Korean", "김민수 정보기술팀 꿻뷁"),
    (
        "Korean, jamo",
        "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}",
    ),
    ("mixed, from left", "ThinkPad T14 של יעל (IT-000123) 5 יח׳"),
    ("mixed, from right", "جهاز ThinkPad T14 رقم 12-34 (مكتب)"),
    ("missing", "Ana 👩‍💻 ☃ ᚠᚢ ok"),
];

const WIDTH: f64 = 190.0;
const HEIGHT: f64 = 222.0;

fn main() -> Result<(), Box<dyn Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).unwrap_or_default().into();
    let mut sign = Raster::new(6.0, 6.0, 254.0);
    sign.outline(Area::new(0.5, 0.5, 5.0, 5.0), 1.0, 0.6, Ink::BLACK);
    sign.line((1.5, 4.5), (4.5, 1.5), 0.8, Ink::BLACK);
    let sign = Picture::from(sign.finish());

    let mut pdf = Pdf::new(About {
        title: "Names in many scripts".to_owned(),
        created: None,
    });
    let mut page = pdf.page(WIDTH, HEIGHT);
    draw(&mut page, &sign);
    page.finish()?;
    std::fs::write(folder.join("scripts.pdf"), pdf.finish()?)?;

    let mut svg = Svg::new(WIDTH, HEIGHT);
    svg.rectangle(Area::new(0.0, 0.0, WIDTH, HEIGHT), Ink::WHITE);
    draw(&mut svg, &sign);
    std::fs::write(folder.join("scripts.svg"), svg.finish())?;

    for dpi in [203.2, 300.0] {
        let mut raster = Raster::new(WIDTH, HEIGHT, dpi);
        draw(&mut raster, &sign);
        let dots: Bitmap = raster.finish();
        std::fs::write(folder.join(format!("scripts-{dpi:.0}.png")), dots.png(dpi))?;
    }
    for (name, text) in NAMES {
        let missing = Face::Regular.missing_characters(text);
        if !missing.is_empty() {
            println!("{name}: missing {missing:?}");
        }
    }
    Ok(())
}

fn draw(canvas: &mut impl Canvas, sign: &Picture) {
    const RIGHT: f64 = 112.0;
    let mut baseline = 10.0;
    for (name, text) in NAMES {
        canvas.picture(Area::new(2.0, baseline - 3.5, 4.0, 4.0), sign);
        canvas.text(8.0, baseline, name, Face::Regular, 7.0, Ink::MUTED);
        canvas.line((40.0, baseline), (188.0, baseline), 0.1, Ink::MUTED);
        if is_right_to_left(text) {
            canvas.text_right(RIGHT, baseline, text, Face::Regular, 11.0, Ink::BLACK);
        } else {
            canvas.text(40.0, baseline, text, Face::Regular, 11.0, Ink::BLACK);
        }
        canvas.text(114.0, baseline, text, Face::SemiBold, 7.0, Ink::BLACK);
        let cut = Face::Mono.fit(text, 7.0, 20.0).text;
        canvas.text(166.0, baseline, &cut, Face::Mono, 7.0, Ink::BLACK);
        baseline += 9.8;
    }
}

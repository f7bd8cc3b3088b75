//! A photo of tags as somebody would take it: askew, out of focus, under a lamp that lights one side.

use image::{GrayImage, Luma};
use qrcode::{EcLevel, QrCode, Version};

/// Figures that are the same on every computer.
pub struct Draws(pub u64);

impl Draws {
    /// Between 0 and 1.
    pub fn next(&mut self) -> f32 {
        // Knuth's MMIX generator; its upper bits are good.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }

    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.next()
    }
}

/// A tag on a sticker: 1 is ink, 0 is paper, by a point between 0 and 1 each way.
fn ink(code: &QrCode, u: f32, v: f32) -> bool {
    let modules = code.width();
    let all = modules as f32 + 8.0;
    let cell = |at: f32| (at * all - 4.0).floor();
    let (x, y) = (cell(u), cell(v));
    if x < 0.0 || y < 0.0 || x >= modules as f32 || y >= modules as f32 {
        return false;
    }
    code[(x as usize, y as usize)] == qrcode::Color::Dark
}

/// Where a sticker lies: the point of it (between 0 and 1) that is seen at a point of the photo.
struct Lie {
    middle: (f32, f32),
    turn: (f32, f32),
    side: f32,
    /// How much smaller its far edges are: the camera looks from the side.
    skew: (f32, f32),
}

impl Lie {
    fn at(&self, x: f32, y: f32) -> Option<(f32, f32)> {
        let (dx, dy) = (
            (x - self.middle.0) / self.side,
            (y - self.middle.1) / self.side,
        );
        let (sine, cosine) = self.turn;
        let (a, b) = (dx * cosine + dy * sine, dy * cosine - dx * sine);
        let depth = 1.0 - self.skew.0 * a - self.skew.1 * b;
        let (u, v) = (a / depth + 0.5, b / depth + 0.5);
        ((0.0..1.0).contains(&u) && (0.0..1.0).contains(&v)).then_some((u, v))
    }
}

/// Where each tag stands.
pub struct Photo {
    pub picture: GrayImage,
    pub middles: Vec<(f32, f32)>,
}

/// A photo of 1600 by 1200 dots with nine tags in three rows. `blur` is the sigma in dots.
pub fn nine(tags: &[&str], seed: u64, blur: f32) -> Photo {
    let (width, height) = (1600_u32, 1200_u32);
    let mut draws = Draws(seed);
    let stickers: Vec<(QrCode, Lie)> = tags
        .iter()
        .enumerate()
        .map(|(at, tag)| {
            let code = QrCode::with_version(tag.as_bytes(), Version::Normal(1), EcLevel::M);
            let angle = draws.between(-0.45, 0.45);
            let lie = Lie {
                middle: (
                    280.0 + 520.0 * (at % 3) as f32 + draws.between(-40.0, 40.0),
                    210.0 + 390.0 * (at / 3) as f32 + draws.between(-25.0, 25.0),
                ),
                turn: angle.sin_cos(),
                side: draws.between(190.0, 260.0),
                skew: (draws.between(-0.3, 0.3), draws.between(-0.3, 0.3)),
            };
            (code.unwrap(), lie)
        })
        .collect();
    let mut picture = GrayImage::from_fn(width, height, |x, y| {
        // A desk with a grain; four looks a dot soften the edges as a lens does.
        let mut light = 0.0;
        for (ax, ay) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
            let (px, py) = (x as f32 + ax, y as f32 + ay);
            let seen = stickers
                .iter()
                .find_map(|(code, lie)| lie.at(px, py).map(|(u, v)| ink(code, u, v)));
            light += match seen {
                Some(true) => 26.0,
                Some(false) => 235.0,
                None => 120.0 + 12.0 * (px / 90.0).sin() * (py / 23.0).cos(),
            } / 4.0;
        }
        // The lamp stands at the upper left: the far corner has a quarter of its light.
        let away = (x as f32 / width as f32 + y as f32 / height as f32) / 2.0;
        Luma([(light * (1.0 - 0.75 * away)) as u8])
    });
    picture = image::imageops::blur(&picture, blur);
    for dot in picture.iter_mut() {
        *dot = (f32::from(*dot) + draws.between(-5.0, 5.0)).clamp(0.0, 255.0) as u8;
    }
    let middles = stickers.iter().map(|(_, lie)| lie.middle).collect();
    Photo { picture, middles }
}

/// The photo as a file.
pub fn png(picture: &GrayImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// Nine tags of one series.
pub const TAGS: [&str; 9] = [
    "PH000001A",
    "PH000002B",
    "PH000003C",
    "PH000004D",
    "PH000005E",
    "PH000006F",
    "PH000007G",
    "PH000008H",
    "PH000009J",
];

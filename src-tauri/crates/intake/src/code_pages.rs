//! The code pages that encoding_rs leaves out because the web never had them: those of DOS and of the Windows command line,
//! which reports of old programs and of `cmd` are written in.

/// A code page of one byte a character, the lower half of it ASCII.
#[derive(Debug)]
pub(crate) struct CodePage {
    /// As people call it.
    pub name: &'static str,
    names: &'static str,
    /// The characters of the upper half, 32 a row.
    upper: [&'static str; 4],
}

/// All of them.
pub(crate) static PAGES: [CodePage; 3] = [
    CodePage {
        name: "CP437",
        names: "cp437, ibm437, 437, oem437, dos",
        upper: [
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ",
            "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐",
            "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀",
            "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}",
        ],
    },
    CodePage {
        name: "CP850",
        names: "cp850, ibm850, 850, oem850",
        upper: [
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ",
            "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
            "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀",
            "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}",
        ],
    },
    CodePage {
        name: "CP852",
        names: "cp852, ibm852, 852, oem852",
        upper: [
            "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č",
            "áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐",
            "└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀",
            "ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{AD}˝˛ˇ˘§÷¸°¨˙űŘř■\u{A0}",
        ],
    },
];

impl CodePage {
    /// The page with that name, in any of its usual spellings.
    pub(crate) fn named(name: &str) -> Option<&'static CodePage> {
        let wanted = name.trim().to_ascii_lowercase().replace(['-', '_'], "");
        PAGES
            .iter()
            .find(|page| page.names.split(", ").any(|known| known == wanted))
    }

    /// The characters of the upper half, in order.
    pub(crate) fn upper(&self) -> Vec<char> {
        self.upper.iter().flat_map(|row| row.chars()).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_page_has_its_whole_upper_half() {
        for page in &PAGES {
            assert_eq!(page.upper().len(), 128, "{}", page.name);
            assert_eq!(CodePage::named(page.name).unwrap().name, page.name);
        }
        let at =
            |name: &str, byte: u8| CodePage::named(name).unwrap().upper()[usize::from(byte) - 128];
        assert_eq!(
            (at("cp437", 0x81), at("IBM-850", 0xE1), at("852", 0x88)),
            ('ü', 'ß', 'ł')
        );
        assert!(CodePage::named("cp1252").is_none());
    }
}

//! How the numbers of lists are written.

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numeral {
    /// 1, 2.
    #[default]
    Decimal,
    /// 01, 02.
    DecimalZero,
    /// a, b.
    LowerLetter,
    /// A, B.
    UpperLetter,
    /// i, ii.
    LowerRoman,
    /// I, II; beyond 3999 in decimal.
    UpperRoman,
    /// Not at all.
    Unwritten,
}

impl Numeral {
    /// By the words of Word (`lowerLetter`) or the signs of OpenDocument and HTML (`a`).
    #[must_use]
    pub fn of(word: &str) -> Self {
        match word {
            "decimalZero" => Self::DecimalZero,
            "lowerLetter" | "a" => Self::LowerLetter,
            "upperLetter" | "A" => Self::UpperLetter,
            "lowerRoman" | "i" => Self::LowerRoman,
            "upperRoman" | "I" => Self::UpperRoman,
            "none" | "" => Self::Unwritten,
            _ => Self::Decimal,
        }
    }

    /// A number in this form.
    #[must_use]
    pub fn write(self, number: u32) -> String {
        match self {
            Self::Decimal => number.to_string(),
            Self::DecimalZero => format!("{number:02}"),
            Self::LowerLetter => letters(number),
            Self::UpperLetter => letters(number).to_uppercase(),
            Self::LowerRoman => roman(number).to_lowercase(),
            Self::UpperRoman => roman(number),
            Self::Unwritten => String::new(),
        }
    }
}

/// a … z, aa, bb …
fn letters(number: u32) -> String {
    let Some(place) = number.checked_sub(1) else { return "0".to_owned() };
    let letter = u8::try_from(place % 26).map_or('a', |place| char::from(b'a' + place));
    (0..=(place / 26).min(9)).map(|_| letter).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number > 3999 {
        return number.to_string();
    }
    let (mut left, mut out) = (number, String::new());
    for (value, sign) in SIGNS {
        while left >= value {
            out.push_str(sign);
            left -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_their_form() {
        assert_eq!(Numeral::of("upperRoman").write(1994), "MCMXCIV");
        assert_eq!(Numeral::of("a").write(28), "bb");
        assert_eq!(Numeral::of("decimalZero").write(7), "07");
        assert_eq!(Numeral::of("decimal").write(12), "12");
    }
}

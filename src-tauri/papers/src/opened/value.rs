//! Measures as Word writes them, in several units.

use thuky_package::Tag;

/// An attribute that is a measure, in twips.
pub(super) fn twips(tag: &Tag<'_>, name: &str) -> Option<i32> {
    measure(&tag.get(name)?, 1.0)
}

/// An attribute that is a size of letters, in half-points.
pub(super) fn half_points(tag: &Tag<'_>, name: &str) -> Option<u32> {
    u32::try_from(measure(&tag.get(name)?, 0.1)?).ok()
}

/// A bare number as it stands; one with a unit in twips times the scale.
#[expect(clippy::cast_possible_truncation, reason = "clamped to what a page can hold")]
fn measure(value: &str, scale: f64) -> Option<i32> {
    const UNITS: [(&str, f64); 5] =
        [("pt", 20.0), ("cm", 1440.0 / 2.54), ("mm", 144.0 / 2.54), ("in", 1440.0), ("pc", 240.0)];
    let value = value.trim();
    let unit = UNITS.iter().find_map(|(unit, size)| Some((value.strip_suffix(unit)?, size * scale)));
    let (number, size) = unit.unwrap_or((value, 1.0));
    let number: f64 = number.trim().parse().ok()?;
    let most = 1_000_000.0;
    number.is_finite().then(|| (number * size).round().clamp(-most, most) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_come_bare_or_with_a_unit() {
        assert_eq!(measure("1134", 1.0), Some(1134));
        assert_eq!(measure("2cm", 1.0), Some(1134));
        assert_eq!(measure("14pt", 0.1), Some(28));
        assert_eq!(measure("38.5", 1.0), Some(39));
        assert_eq!(measure("NaN", 1.0), None);
        assert_eq!(measure("1e300", 1.0), Some(1_000_000));
    }
}

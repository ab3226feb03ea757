//! What holds in both systems: how cited parts are written (NĐ 30/2020, Phụ lục II, followed in Party papers too), and the
//! custom of setting a page without blanks, tabs and spaces.

use super::super::judge::{letterhead, writing};
use super::super::rule::Confidence::{self, Agreed, Custom, Open, Read};
use super::super::rule::Demand::{self, Judge};
use super::super::rule::Rule;
use super::{PARTY, STATE};
use crate::rule_set::RuleSet;

const ALL: &[RuleSet] = &RuleSet::ALL;
const CAPITALS: &str = "Phụ lục II, mục V";
const CUSTOM: &str = "thông lệ trình bày";

const fn rule(id: &'static str, article: &'static str, confidence: Confidence, demand: Demand) -> Rule {
    super::rule(ALL, id, article, confidence, demand)
}

pub(super) const RULES: &[Rule] = &[
    rule("TITLE", "thể thức tiêu đề", Agreed, Judge(letterhead::one_system)),
    super::rule(STATE, "VH-9.article", CAPITALS, Read, Judge(writing::article_capital)),
    super::rule(STATE, "VH-9.clause", CAPITALS, Read, Judge(writing::clause_small)),
    super::rule(PARTY, "VH-9.article", CUSTOM, Custom, Judge(writing::article_capital)),
    super::rule(PARTY, "VH-9.clause", CUSTOM, Custom, Judge(writing::clause_small)),
    rule("SET-table", CUSTOM, Custom, Judge(letterhead::in_table)),
    rule("SET-blank", CUSTOM, Custom, Judge(writing::no_blank_lines)),
    rule("SET-space", CUSTOM, Custom, Judge(writing::no_spacing_by_hand)),
    rule("SET-sign", CUSTOM, Custom, Judge(writing::no_space_before_sign)),
    rule("SET-range", CUSTOM, Open, Judge(writing::ranges)),
];

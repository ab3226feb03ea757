//! Heads of offices, ranks and honorifics.
//!
//! Owns the beginnings of offices; their tails are free text, cut in `people`.

use super::Phrases;
use std::sync::LazyLock;

/// Beginnings of offices, lower case.
pub static TITLES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        // Đảng
        "tổng bí thư|thường trực ban bí thư|ủy viên|ủy viên bộ chính trị|ủy viên ban bí thư|ủy viên trung ương đảng|ủy viên dự khuyết|bí thư|phó bí thư|quyền bí thư|nguyên bí thư|nguyên phó bí thư",
        "tỉnh ủy viên|thành ủy viên|huyện ủy viên|quận ủy viên|thị ủy viên|đảng ủy viên|đảng uỷ viên|chi ủy viên|uvtw|uvtw đảng|uv trung ương đảng|uvbtv|uvtv|uvbch|uvt.ư|uvt.ư đảng|uv btv|uv ban thường vụ|uv bch|tuv|huv",
        "trưởng ban|phó ban|phó trưởng ban|phó trưởng ban thường trực|trưởng tiểu ban|phó trưởng tiểu ban|phó tiểu ban|phó trưởng|quyền trưởng|trưởng đoàn|phó trưởng đoàn|phó đoàn|trưởng tổ|tổ trưởng|tổ phó|nhóm trưởng|đội trưởng|đội phó",
        // Nhà nước, Quốc hội, HĐND, UBND
        "chủ tịch|phó chủ tịch|chủ tịch nước|phó chủ tịch nước|quyền chủ tịch|nguyên chủ tịch|nguyên phó chủ tịch|chủ tịch quốc hội|thủ tướng|thủ tướng chính phủ|phó thủ tướng|bộ trưởng|thứ trưởng|quyền bộ trưởng|tổng thanh tra|phó tổng thanh tra|phó tổng thanh tra chính phủ|tổng kiểm toán nhà nước|phó tổng kiểm toán nhà nước|tổng kiểm toán",
        "chủ nhiệm|phó chủ nhiệm|tổng thư ký|phó tổng thư ký|đại biểu quốc hội|đại biểu hđnd|đbqh|thành viên ubnd|pct|ct|thống đốc|phó thống đốc|đại sứ|tổng lãnh sự|trợ lý|thư ký|ủy viên thường trực|ủy viên chuyên trách",
        // sở, ngành, phòng
        "giám đốc|phó giám đốc|quyền giám đốc|nguyên giám đốc|tổng giám đốc|phó tổng giám đốc|quyền tổng giám đốc|cục trưởng|phó cục trưởng|quyền cục trưởng|vụ trưởng|phó vụ trưởng|tổng cục trưởng|phó tổng cục trưởng|chi cục trưởng|phó chi cục trưởng",
        "viện trưởng|phó viện trưởng|chánh án|phó chánh án|chánh văn phòng|phó chánh văn phòng|phó văn phòng|chánh thanh tra|phó chánh thanh tra|chánh tòa|kiểm toán trưởng|phó kiểm toán trưởng|trưởng phòng|phó trưởng phòng|phó phòng|quyền trưởng phòng|tp|ptp",
        "trưởng khoa|phó trưởng khoa|phó khoa|trưởng bộ môn|phó trưởng bộ môn|trưởng trạm|trạm trưởng|phó trưởng trạm|trưởng công an|phó trưởng công an|trưởng thôn|trưởng bản|trưởng khu|trưởng nhóm|trưởng đại diện|hạt trưởng|đồn trưởng|phó đồn trưởng|chính trị viên|chính trị viên phó",
        "lữ đoàn trưởng|phó lữ đoàn trưởng|lữ đoàn phó|trung đoàn trưởng|phó trung đoàn trưởng|trung đoàn phó|sư đoàn trưởng|phó sư đoàn trưởng|tiểu đoàn trưởng|phó tiểu đoàn trưởng|hải đoàn trưởng|phó hải đoàn trưởng|đại đội trưởng|hải đội trưởng|phó tham mưu trưởng - tác chiến|bí thư thứ nhất|chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|chính ủy|phó chính ủy|tư lệnh|phó tư lệnh|tham mưu trưởng|phó tham mưu trưởng|chủ nhiệm chính trị|tổng tham mưu trưởng|phó tổng tham mưu trưởng",
        // thôn, xã, hội, chi bộ
        "thôn trưởng|bản trưởng|buôn trưởng|xóm trưởng|ấp trưởng|phó thôn|thôn phó|phó trưởng thôn|trưởng ấp|phó trưởng ấp|trưởng xóm|trưởng buôn|trưởng làng|trưởng khóm|trưởng khu phố|tổ trưởng dân phố|chi hội trưởng|chi hội phó|phó chi hội trưởng|già làng|công chức|phó ban công tác|xã đội trưởng|trưởng ban công tác",
        "thành viên độc lập|thành viên ban kiểm soát|thành viên ban giám đốc|người phụ trách quản trị|giám sát trưởng|tư vấn trưởng|trưởng ca|tổ trưởng sản xuất|giám đốc dự án|giám đốc điều hành|chủ nhiệm ủy ban|phó chủ nhiệm ủy ban|ủy viên ủy ban kiểm tra|phó trưởng ban kiểm soát|hiệu phó|khoa trưởng|trưởng ngành|phụ trách đoàn|trưởng ban đại diện|phó trưởng ban đại diện",
        // viết tắt
        "pbt|pbttt|cthđnd|pcthđnd|ctubnd|pctubnd|ct hđnd|ct ubnd|pct hđnd|pct ubnd|uv btvtu|uvbtvtu|uvbtvhu|uvbch đảng bộ|p . tgđ|p . gđ|p . giám đốc|p . tổng giám đốc|p . trưởng phòng|p . chủ tịch|gđ|pgđ|tgđ|ptgđ|ktt|cht|pcht|cvp|pcvp|trưởng bp|trưởng p|phó gđ|phó tgđ",
        // trường, bệnh viện, công ty, hội
        "hiệu trưởng|phó hiệu trưởng|quyền hiệu trưởng|chủ tịch hội đồng|tổ trưởng chuyên môn|ttcm|tổng biên tập|phó tổng biên tập|kế toán trưởng|phụ trách kế toán|kiểm soát viên|trưởng ban kiểm soát|thành viên hội đồng|thành viên hđqt|thành viên hđtv|chủ tịch hđqt|chủ tịch hđtv|thường trực hđqt|điều dưỡng trưởng|tổng phụ trách|giáo viên chủ nhiệm",
        "nhân viên|giáo viên|giảng viên|thủ quỹ|kế toán viên|quản đốc|phó quản đốc|chuyên viên|chuyên viên chính|chuyên viên cao cấp|kiểm sát viên|thẩm phán|thanh tra viên|kỹ sư trưởng|đồng chủ tịch|phụ trách|quyền trưởng ban|hội trưởng|phó hội trưởng|phó tổng|trưởng cơ quan|trưởng bộ phận|trưởng trung tâm|phó trưởng trung tâm|trưởng",
        "tỉnh đoàn trưởng|bí thư tỉnh đoàn|phó bí thư tỉnh đoàn|bí thư đoàn|phó thủ trưởng|thủ trưởng|cố vấn|chuyên gia|nguyên ủy viên|nguyên bộ trưởng|nguyên thứ trưởng|nguyên viện trưởng|nguyên trưởng ban|nguyên phó trưởng ban|nguyên hiệu trưởng|nguyên cục trưởng|nguyên vụ trưởng|nguyên tổng giám đốc|nguyên phó giám đốc|nguyên chủ nhiệm|nguyên phó chủ nhiệm|nguyên trưởng phòng|quyền viện trưởng|quyền chánh văn phòng|đại diện ban|phó trưởng phòng phụ trách|phó giám đốc phụ trách|phó giám đốc thường trực",
    ])
});

/// Heads that need more after them to be an office.
pub const BARE: [&str; 6] = ["trưởng", "phó trưởng", "quyền trưởng", "ct", "tp", "phụ trách"];

/// Honorifics of one person.
pub static HONORIFIC: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|mr|mrs|ms|miss|thầy giáo|cô giáo|nhà giáo|luật sư|kỹ sư|bác sĩ|bác sỹ|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|kiến trúc sư|hòa thượng|thượng tọa|đại đức|linh mục|mục sư|ni sư|ni trưởng",
        "đại tướng|thượng tướng|trung tướng|thiếu tướng|đô đốc|chuẩn đô đốc|phó đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|giáo sư , tiến sĩ|phó giáo sư , tiến sĩ|giáo sư - tiến sĩ",
        "cnđd|cndd|bsnt|bsđk|bsck|dsđh|cnxn|cnhs|đdcki|ths.ds|ths . ds|ts.ds|ths.ks|ths.kts|ts.kts|nsưt|nsnd|cn|đd|ktv|hs|nhs|đdv|dsckii|dscki|gs|pgs|ts|ths|bs|gs.ts|pgs.ts|tskh|gs.tskh|pgs.tskh|gs . tskh|pgs . tskh|gs . ts|pgs . ts|ts.bs|ths.bs|bscki|bsckii|bs.cki|bs.ckii|bsck1|bsck2|ckii|cki|bs cki|bs ckii|kts|ks|ls|ttnd|ttưt|ngưt|ngnd|pgs.ts.bs|bác sĩ chuyên khoa ii|bác sĩ chuyên khoa i|bs . ckii|bs . cki|dược sĩ|ds",
    ])
});

/// Honorifics of several people.
pub static HONORIFICS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "các đồng chí|các đ/c|các ông|các bà|các ông , bà|các ông bà|các thầy|các cô|các thầy cô|các thầy , cô|các ông/bà|ông/bà|các bác sĩ|các anh|các chị|các anh chị|quý thầy cô|quý thầy|quý cô|quý ông|quý bà|quý vị|quý anh chị|hai đồng chí|ba đồng chí|các vị",
    ])
});

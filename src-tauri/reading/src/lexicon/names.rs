//! Family names and what looks like a name but is none.
//!
//! Owns the anchors of personal names. How many syllables belong to a name is decided in `people`.

use super::Phrases;
use fnv::FnvHashSet;
use std::sync::LazyLock;

/// Family names: Kinh, Hoa, Khmer, Chăm, Tày, Thái, Mường, Mông, Dao, Ê Đê, Gia Rai, Ba Na and others.
pub static FAMILY: LazyLock<FnvHashSet<&'static str>> = LazyLock::new(|| {
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà \
     tạ lương lưu cao châu chu quách tống tăng thái thạch thân thiều tiêu tôn tưởng từ ung văn vi viên vòng vưu hứa hàn hạ hầu hoa \
     hình khổng khúc khuất kiều kim kha khương la lã lại lục lò lô lù lường lầu lự ma mã mạc mạch mẫn mùa mông nghiêm nhâm nhan nhữ ninh nông \
     ông phí phó phù quan quàng quản sầm sùng sơn tiết triệu trang tòng tẩn thào tráng tằng ty ứng vàng vì xa yên âu bạch bành bàn bá bế \
     cà cầm chẩu chảo chế chương công cổ cung cù danh diệp doãn đan đàm đậu đèo điền điểu đồng đới đổng đôn giang giáp giàng giả hạng hảng \
     hờ kpă ksor rơ rmah rcom siu nay niê y h'wing êban mlô kbuôr k' ka ha kră ayun hmok kông cil bnahria alăng arất bling bríu zơrâm coor \
     hồng kháng khoàng khà lẩu lèng liễu linh lôi lạc lều luyện lữ lộc mộc mâu mầu ngân nghê ngạc ngọ ngụy nhiếp phàn phương phượng pờ \
     pờ quảng sa sần sèo sình sử tàng tào tấn tẩn thang thịnh thôi thi thèn thòng thượng tán tiến triều trì trưng trà trầm tri tề viêm vừ vừa xin xồng đường đăng \
     đái bảo lỳ lùng lừu liểu tôn-nữ sái sằm hùng lành ngũ nhạc an ân ấu ao biện bì ca cam cát chung chúc cấn dã diêm dư du dụ hoắc hướng \
     hi khiếu lỗ thiệu cồ khấu sín lừng phủng khuông khưu kỷ lai long mang minh mục mâu nại nghị ngưu nhạn nhung ôn phong phú phục quế quyền quyên tất thạc thập thoại \
     tòng tông trác trù tuấn uông vạn viễn vĩnh xuân xung ngải phấn bằng lăng tài khâu lỷ chắng chíu chìu chíp phồng chềnh phà sộng thò thồng đôn-nữ đỡ rah chá cứ sồng tếnh lèo điêu thền thàng xồng moong rahlan rô kpuih puih romah hiao"
        .split_whitespace()
        .collect()
});

/// Two-word place names and the like whose first word could be a family name.
pub static PLACES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "hà nội|hà giang|hà nam|hà tĩnh|hà đông|hà tiên|hà bắc|thái nguyên|thái bình|thái lan|ninh bình|ninh thuận|lâm đồng|cao bằng|hồ chí minh|an giang|vĩnh long|vĩnh phúc",
        "quảng ninh|quảng nam|quảng ngãi|quảng bình|quảng trị|phú thọ|phú yên|phú quốc|kiên giang|tiền giang|bảo lộc|long an|long xuyên|điện biên|lai châu|sơn la|yên bái|hòa bình|trà vinh|minh hóa",
        "đoàn thanh niên|đoàn luật sư|đoàn đại biểu|đoàn công tác|đoàn giám sát|đoàn kinh tế|công an|công đoàn|công ty|công thương|kim ngạch|văn phòng|văn hóa|viên chức|quan hệ|quản lý|hội nông dân",
        "nguyễn huệ|lê lợi|trần hưng đạo|quang trung|lý thường kiệt|lê hồng phong|nguyễn trãi|trần phú|phan bội châu|phan chu trinh|võ nguyên giáp|nguyễn văn linh|hai bà trưng|nguyễn du|lý tự trọng|lê duẩn|trường chinh|nguyễn văn cừ|nguyễn thị minh khai|võ văn kiệt|phạm văn đồng|chu văn an",
        "xuân lộc|xuân trường|long thành|phong điền|phú xuân|phú vang|hương trà|phong châu|tài chính|bảo hiểm|an ninh|an toàn|minh bạch|sơn tây|tây nguyên|trung quốc|hàn quốc|liên hợp quốc|thái thụy|hồng bàng|hồng lĩnh|ngân hàng|ngân sách|tài nguyên|hướng dẫn|phương án|phương pháp|thi đua|thi hành|kỷ luật|kỷ niệm|chương trình|tiến độ|thượng viện|hạ viện|hạ long|hạ tầng|bàn giao|đồng nai|đồng tháp|đồng chí|đồng thời|đồng bào|lạng sơn|lạc sơn|bằng khen|chung kết|đường sắt|đường bộ|quyền lợi|quyền con|phong trào|phục vụ|hoa kỳ|hoa lư|trang trại|trang chủ|trang thông|văn bản|văn kiện|sử dụng|hà lan|mông cổ|xuân diệu|điền kinh|biện pháp|yên thế|yên phong|yên dũng|yên khánh|long biên|long phú",
    ])
});

/// Words before a capitalised run that make it the name of a place, a street or an institution.
pub const NAMED_AFTER: [&str; 26] = [
    "đường",
    "thpt",
    "thcs",
    "học",
    "giải",
    "thưởng",
    "khu",
    "cầu",
    "quỹ",
    "hồ",
    "đảo",
    "sông",
    "núi",
    "chợ",
    "máy",
    "trang",
    "đền",
    "chùa",
    "thôn",
    "bản",
    "làng",
    "cup",
    "cúp",
    "cảng",
    "ptdt",
    "trại",
];

/// Words before a run of two capitals that make it the name of an area.
pub const AREA: [&str; 20] = [
    "huyện",
    "xã",
    "phường",
    "quận",
    "thị",
    "trấn",
    "ủy",
    "tỉnh",
    "phố",
    "thôn",
    "bản",
    "ấp",
    "đảo",
    "khu",
    "vùng",
    "nam",
    "bắc",
    "và",
    "thuộc",
    "của",
];

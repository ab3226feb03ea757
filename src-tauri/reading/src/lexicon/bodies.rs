//! Bodies: heads of names, fixed names with “và”, “,” or “-” inside, unnamed kinds of units.
//!
//! Owns the lists; splitting a list of units is done in `bodies` of the grammar.

use super::Phrases;
use std::sync::LazyLock;

/// Words that begin the name of a body or of a kind of units.
pub static BODY: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "liên danh|nhà khách|nhà xuất bản|quân chủng|binh đoàn|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|hải đoàn|hải đội|tổ đại biểu|cảng vụ|ban quản lý chợ|ban quản lý rừng|ban quản lý vịnh|ban quản lý di tích|nông trường|lâm trường|khu di tích|khu du lịch|khu bảo tồn|khu công nghiệp|khu công nghệ cao|cảnh sát|cảnh sát giao thông|cảnh sát biển|bộ đội biên phòng|quản lý thị trường|thông tấn xã|phân hiệu|nhà văn hóa|nhà thi đấu|nhà thiếu nhi|sở|ban|ủy ban|ubnd|hđnd|hội đồng|hội đồng trường|hội đồng sư phạm|hội đồng thành viên|hội đồng quản trị|hội đồng thi đua|hội đồng thi đua khen thưởng|hội đồng thi đua - khen thưởng|hội đồng thi đua , khen thưởng|hội đồng kỷ luật|hội đồng tuyển sinh|hội đồng tuyển dụng|hội đồng khoa học|hội đồng nghĩa vụ quân sự|hội đồng nâng lương|hội đồng nghiệm thu|hội đồng nhân dân|ủy ban bầu cử|hội đồng bầu cử|ban bầu cử|tổ bầu cử|ubmttq|ủy ban nhân dân|mttq|mặt trận|bộ|vụ|cục|tổng cục|chi cục|viện|viện kiểm sát|vksnd|tand|tòa án|phòng|văn phòng|trung tâm|công an|quân khu|bộ chỉ huy|bộ tư lệnh|bch|btv|ban chấp hành",
        "đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi ủy|chi bộ|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn|đoàn đbqh|hội|liên đoàn|công đoàn|liên minh|hiệp hội|liên hiệp|trường|học viện|bệnh viện|trạm|khoa|tổ|tổ công tác|tổ giúp việc|đội|hạt|đồn",
        "xưởng sản xuất|xưởng cơ khí|xưởng sửa chữa|xưởng lắp ráp|tạp chí|cổng thông tin|cổng thông tin điện tử|trang thông tin điện tử|evn|evnnpt|tkv|pvn|petrovietnam|pvoil|vnpt|viettel|mobifone|acv|vec|scic|petrolimex|vinachem|vinatex|agribank|vietcombank|vietinbank|bidv|team|hđqt|hđtv|lđlđ|bgđ|bgh|bcđ|bql|bks|btc|cđcs|ubkt|ttyt|bvđk|vpđk|bqlda|cty|htx|bv|bảo tàng|hợp tác xã|thư viện|nhà hát|công ty|tổng công ty|tập đoàn|xí nghiệp|nhà máy|ngân hàng|kho bạc|bảo hiểm xã hội|bhxh|thanh tra|thuế|hải quan|kiểm toán|báo|đài|đài phát thanh|quỹ|thường trực|ban thường vụ|ban cán sự|đảng đoàn|thành phố|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|điện lực|bưu điện|viễn thông|vườn quốc gia|khu kinh tế|chính phủ|quốc hội|bộ phận|lãnh đạo|ban tổng giám đốc|hệ thống|lực lượng|chính quyền|cấp ủy|khối|phân xưởng|kế toán|hạt kiểm lâm|nhóm|tiểu ban|ngành|chi nhánh|chi hội|chi đoàn|cơ sở đoàn|ban công tác mặt trận",
    ])
});

/// Fields that go on with the head of a body though they are written small: “trạm y tế”, “ban tổ chức lễ hội”.
pub static FIELDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "văn phòng|thủ quỹ|tạp vụ|cấp dưỡng|nhà bếp|lễ tân|kho quỹ|y tế học đường|vận tải|viễn thông|lữ hành|du lịch|sự nghiệp|sự nghiệp công lập|thủy sản|tín dụng|báo chí|thiết bị|thư viện|thiết bị , thư viện|thư viện , thiết bị|văn thư|tài vụ|vật tư|pháp chế|truyền thông|bán trú|nuôi dưỡng|một cửa|kinh doanh|kế toán|y tế|quản lý thị trường|vũ trang|dân quân|dân quân tự vệ|quân sự|chuyên môn|nội vụ|tư pháp|tài chính|kinh tế|thú y|khuyến nông|thủy nông|thủy lợi|kiểm lâm|dân vận|tuyên giáo|nông nghiệp|văn hóa|giáo dục|địa chính|khuyến học|nghiệp vụ|chức năng|hành chính|hành chính nhân sự|hành chính - nhân sự|nhân sự|kế hoạch|kỹ thuật|địa chính - xây dựng|địa chính - môi trường|tư pháp - hộ tịch|văn phòng - thống kê|chuyên trách|thường trực",
    ])
});

/// Works that go on with the head of a body though verbs are among them: “nhà máy xử lý nước thải”.
pub static WORKS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "hòa giải|hòa giải cơ sở|thi công|giám sát|giám sát thi công|tư vấn|tư vấn giám sát|tư vấn thiết kế|tư vấn lập quy hoạch|nghiệm thu|tư vấn quản lý dự án|thiết kế|thẩm định|thẩm tra|thẩm định giá đất|kiểm tra|thanh tra|kiểm tra liên ngành|điều tra|vận hành|sửa chữa|bảo trì|bảo trì công trình giao thông|bảo dưỡng|bảo vệ|phục vụ|sản xuất|khai thác|khai thác thủy lợi|cứu hộ|cứu nạn|cứu hộ , cứu nạn|tuần tra|kiểm soát|quản lý|quản lý chợ|quản lý nghĩa trang|quản lý công sản|tiếp nhận|tổng hợp|nghiên cứu|điều hành|điều phối|điều phối nông thôn mới|hỗ trợ|hỗ trợ khởi nghiệp|đào tạo|tuyển dụng|tuyển sinh|mua sắm|đấu thầu|mời thầu|cung cấp|cung ứng|tuyên truyền|truyền thông|vận động",
        "xử lý nước thải|xử lý rác thải|xử lý chất thải|xử lý môi trường|chuyển đổi số|chuyển đổi số cộng đồng|cải cách hành chính|cải cách tư pháp|phát triển|phát triển quỹ đất|phát triển đất đai|phát triển rừng|phát triển nông thôn|phát triển du lịch|bảo vệ môi trường|bảo vệ rừng|xây dựng|xây dựng nông thôn mới|xây dựng đảng|giảm nghèo|giảm nghèo bền vững|xóa đói giảm nghèo|tái định cư|bồi thường|bồi thường , hỗ trợ và tái định cư|bồi thường , hỗ trợ , tái định cư|bồi thường giải phóng mặt bằng|giải phóng mặt bằng|giải tỏa đền bù|phòng thủ dân sự|phòng chống thiên tai|phòng chống dịch|phòng , chống dịch|phòng chống tội phạm|ứng phó sự cố|vận động hiến máu|tổ chức hội nghị|tổ chức sự kiện|tổ chức lễ hội|tổ chức đại hội|sắp xếp doanh nghiệp|đổi mới doanh nghiệp|đổi mới sáng tạo|quy hoạch|thi đua - khen thưởng|thi đua , khen thưởng",
    ])
});

/// Boards that are called by the cause they are set up for.
pub static BOARDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "ban chỉ đạo|tiểu ban|tổ công tác|ban chỉ huy|ban vận động|ban điều hành|hội đồng|tổ giúp việc|văn phòng điều phối|văn phòng ban chỉ đạo|tổ phản ứng nhanh",
    ])
});

/// Such causes: right behind a board they are its name, though verbs and marks are among them.
pub static CAUSES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "điều hành giá|bình ổn giá|thẩm định giá|thẩm định giá đất|cải cách hành chính|cải cách tư pháp|cải cách tiền lương|chuyển đổi số|phát triển kinh tế tập thể|phát triển kinh tế tư nhân|phát triển du lịch|phát triển nhà ở xã hội|phát triển bền vững|phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số|phát triển khoa học công nghệ , đổi mới sáng tạo và chuyển đổi số|khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số|khoa học công nghệ , đổi mới sáng tạo và chuyển đổi số|đổi mới và phát triển doanh nghiệp|sắp xếp và đổi mới doanh nghiệp|sắp xếp , tinh gọn bộ máy|sắp xếp tổ chức bộ máy|sắp xếp đơn vị hành chính|hội nhập quốc tế|hội nhập kinh tế quốc tế|thu hút đầu tư|xúc tiến đầu tư|tăng trưởng xanh",
        "phòng thủ dân sự|phòng , chống tham nhũng , lãng phí , tiêu cực|phòng , chống tham nhũng , tiêu cực|phòng , chống thiên tai và tìm kiếm cứu nạn|phòng , chống thiên tai|phòng chống thiên tai và tìm kiếm cứu nạn|phòng chống thiên tai|phòng , chống lụt bão|phòng , chống dịch|phòng , chống tội phạm|phòng , chống tội phạm , tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc|phòng cháy , chữa cháy|phòng cháy , chữa cháy rừng|chống buôn lậu , gian lận thương mại và hàng giả|chống thất thu ngân sách|chống khai thác hải sản bất hợp pháp|chống khai thác iuu|toàn dân bảo vệ an ninh tổ quốc|thi hành án dân sự|bảo vệ bí mật nhà nước|an toàn giao thông|an toàn thực phẩm|vệ sinh an toàn thực phẩm|an ninh mạng",
        "xây dựng nông thôn mới|giảm nghèo|giảm nghèo bền vững|xóa nhà tạm , nhà dột nát|xóa nhà tạm|thực hiện quy chế dân chủ|thực hiện quy chế dân chủ ở cơ sở|thực hiện các chương trình mục tiêu quốc gia|các chương trình mục tiêu quốc gia|thực hiện cuộc vận động|phổ cập giáo dục , xóa mù chữ|phổ cập giáo dục|tổng điều tra kinh tế|tổng điều tra dân số và nhà ở|tổng kiểm kê tài sản công|kiểm kê đất đai|bảo vệ và phát triển rừng|bồi thường , giải phóng mặt bằng|thu ngân sách|tháo gỡ khó khăn , vướng mắc|tháo gỡ khó khăn cho doanh nghiệp|tháo gỡ khó khăn , vướng mắc cho doanh nghiệp|thúc đẩy giải ngân vốn đầu tư công|đẩy mạnh giải ngân vốn đầu tư công|giải ngân vốn đầu tư công|nghĩa vụ quân sự|phổ biến , giáo dục pháp luật|phối hợp phổ biến , giáo dục pháp luật|vì sự tiến bộ của phụ nữ|vì người nghèo|đền ơn đáp nghĩa",
    ])
});

/// Determiners that begin an unnamed kind of units.
pub const DETERMINERS: [&str; 19] = [
    "các",
    "toàn",
    "một số",
    "những",
    "mỗi",
    "từng",
    "toàn thể",
    "toàn bộ",
    "tất cả",
    "hai",
    "ba",
    "02",
    "03",
    "04",
    "05",
    "2",
    "3",
    "4",
    "5",
];

/// Kinds of areas that have offices.
pub const AREAS: [&str; 8] = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn"];

/// Last words of kinds of areas and places.
pub const AREA_ENDS: [&str; 10] =
    ["xã", "phường", "huyện", "quận", "tỉnh", "phố", "trấn", "khu", "thôn", "bản"];

/// Nouns that begin like a body or a unit and are none.
pub static NO_UNITS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "báo cáo|báo giá|báo hỏng|báo lại|báo động|bộ tiêu|bộ tiêu chí|bộ máy|bộ luật|bộ thủ tục|bộ chỉ số|bộ câu hỏi|bộ mặt|trường hợp|nhóm nhiệm vụ|nhóm giải pháp|nhóm vấn đề|nhóm nội dung|nhóm chỉ tiêu|nhóm tiêu chí|nhóm chính sách|hội nghị|hội thảo|hội thi|hội chợ|hội thao|hội trường|xã hội|xã hội hóa|khoa học|ban đầu|ban ngày|ban đêm|sở hữu|khối lượng|vụ việc|vụ án|vụ khiếu nại|vụ tố cáo|vụ tranh chấp|vụ vi phạm|vụ kiện|vụ phức tạp|vụ kéo dài|vụ mùa|vụ đông|vụ xuân|vụ hè|vụ thu|vụ cháy|vụ tai nạn|quỹ đất|quỹ nhà|quỹ thời gian|bản đồ|bản án|bản vẽ|bản tin|bản sao|bản kế hoạch|bản thân|viện trợ|viện phí|cục bộ|bên cạnh|bên ngoài|bên trong|phòng ngừa|phòng tránh|phòng chống|phòng , chống|cấp bách|cấp thiết|cấp phép|cấp giấy|đoàn kết|hệ thống chính sách|hệ thống giải pháp|hệ thống chỉ tiêu",
    ])
});

/// Nouns after a determiner, or alone, that can be told to do something.
pub static UNIT_NOUNS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "sở|ban|ngành|ban , ngành|cơ quan|đơn vị|địa phương|huyện|xã|phường|thị trấn|quận|thành phố|tỉnh|thị xã|tổ chức|đoàn thể|hội|cấp ủy|cấp ủy đảng|cấp|chi bộ|đảng bộ|đảng ủy|phòng|khoa|trường|bệnh viện|doanh nghiệp|chủ đầu tư|nhà thầu|tổ|đội|trạm",
        "xưởng|cửa hàng|chi hội|tổng kho|nhà ăn|đội xe|tập thể lãnh đạo|tư vấn giám sát|tư vấn thiết kế|tvgs|tvtk|đảng , chính quyền|già làng|người có uy tín|chức sắc|học viên|học sinh|sinh viên|phụ huynh|thanh niên|phụ nữ|báo cáo viên|tuyên truyền viên|công nhân|chỉ huy các cấp|thương nhân|thương lái|nhà bán lẻ|nhà phân phối|hộ chăn nuôi|hộ nuôi|hộ trồng|hộ sản xuất|người chăn nuôi|người trồng|người nuôi|người kinh doanh|người sản xuất|cộng tác viên|tình nguyện viên|huấn luyện viên|vận động viên|văn nghệ sĩ|nghệ nhân|nhà giáo|cựu chiến binh|tổ hợp tác|làng nghề|câu lạc bộ|nghiệp đoàn|ban quản trị|ban chủ nhiệm|ban liên lạc|phóng viên|cơ sở lưu trú|cơ sở giết mổ|buôn trưởng|thôn trưởng|bản trưởng|xóm trưởng|ấp trưởng|trưởng thôn|trưởng bản|trưởng buôn|trưởng ấp|trưởng khu phố|tổ trưởng dân phố|chỉ huy các tiểu đoàn|chỉ huy các đại đội|chỉ huy các trung đoàn|chỉ huy các sư đoàn|chỉ huy các lữ đoàn|chỉ huy các đồn|chỉ huy các đội|chỉ huy các cơ quan|chỉ huy các đơn vị|chỉ huy đơn vị|bến xe|bến tàu|bến cảng|nhà ga|nhà mạng|nhà đầu tư|nhà cung cấp|nhà sản xuất|nhà quản lý|nhà khoa học|hãng hàng không|hãng tàu|hãng lữ hành|vị đại biểu|người sử dụng lao động|chủ sử dụng lao động|chủ doanh nghiệp|chủ nhà trọ|chủ lồng bè|chủ vườn|chủ lò|nhà thuốc|trang trại|trường học|đại lý|phòng khám|nhà xe|hãng xe|nhà hàng|khách sạn|siêu thị|chi , đảng bộ|tập thể|cá nhân|viên chức|bà con|các hộ|hộ gia đình|bộ|vụ|cục|viện|trung tâm|công ty|xí nghiệp|hợp tác xã|ngân hàng|thành viên|đồng chí|đ/c|đại biểu|cán bộ|đảng viên|giáo viên|nhà trường|lãnh đạo|cơ sở|bên|lực lượng|tiểu ban|văn phòng|người đứng đầu|thủ trưởng|chủ tịch|giám đốc|trưởng|bí thư|hộ|hộ dân|ban quản lý|thôn|bản|ấp|xóm|buôn|làng|khóm|khu phố|tổ dân phố|khu|nhóm|chi nhánh|nhà máy|phân xưởng|cụm|khối|báo|đài|chính quyền|hệ thống|ông|bà|đoàn viên|hội viên|công chức|người dân|nông dân|chủ hồ|chủ rừng|chủ tàu|chủ hộ|chủ cơ sở|chủ phương tiện|chủ dự án|chủ xe|người lao động|đội ngũ|nhân viên|hộ kinh doanh|ngư dân|tiểu thương|giảng viên|chiến sĩ|học viện|thầy cô|sở , ngành|sở , ban , ngành|phòng , ban|ban quản lý dự án|mặt trận|mttq|công an",
    ])
});

/// Those who are told by what they are, in notes: “bảo vệ khóa cổng”, “gvcn nhắc học sinh”.
pub static ACTORS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "bảo vệ|bảo vệ cổng|kế toán|thủ quỹ|thủ kho|văn thư|văn phòng|lái xe|tạp vụ|cấp dưỡng|nhà bếp|bếp|y tế|y tế trường|gvcn|gv|giáo viên|giáo viên chủ nhiệm|học sinh|phụ huynh|đoàn trường|đội viên|tổng phụ trách|thư viện|thiết bị|nhân viên|công nhân|thợ|tổ thợ|nhà thầu|tư vấn|tư vấn giám sát|chủ đầu tư|giám sát|cửa hàng|kho|xưởng|quản đốc|tổ trưởng|trưởng ca|trưởng nhóm|trưởng thôn|bí thư|hộ dân|các hộ|bà con|người dân|nhân dân|xã viên|thành viên|đảng viên|hội viên|đoàn viên|diễn viên|nhạc công|điều dưỡng|bác sĩ|bác sĩ trực|ca trực|kíp trực|dược|phòng khám|mọi người|mỗi người|cả tổ|cả lớp|cả đội|cả đoàn|toàn trường|toàn đội|toàn tổ|ban cán sự|lớp trưởng|ai|đội trưởng|đội phó|chuyên viên|cán bộ|địa chính|tư pháp|văn hóa|xã đội|công chức|thôn|các thôn|tổ dân phố|khu phố|ban|bên",
    ])
});

/// Fixed parts of names, most of them with “và”, “,” or “-” inside.
pub static SECTORS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "văn hóa , thông tin và thể thao|văn hóa , thông tin , thể thao|văn hóa , thể thao và truyền thông|văn hóa , thông tin và truyền thông|văn hóa , thể thao và truyền thanh|văn hóa - thông tin và thể thao|văn hóa - thể thao và du lịch|văn hóa - thông tin và truyền thanh|văn hóa - truyền thông|truyền thông - văn hóa|truyền thông và văn hóa|quản lý dự án đầu tư xây dựng|dân số và nhà ở|dân số và phát triển|hạ tầng và phát triển đô thị|hạ tầng và đô thị|hạ tầng , đô thị|giao thông và đô thị|dân dụng và công nghiệp|nông nghiệp và nông thôn|nông nghiệp , nông thôn|khởi nghiệp và đổi mới sáng tạo|năng lượng và môi trường|an toàn và môi trường|an toàn , vệ sinh lao động|văn hóa và du lịch|du lịch và thương mại|thương mại và du lịch|kỹ thuật và công nghệ|kinh tế và quản trị|chính sách và phát triển|báo chí và tuyên truyền|báo chí và truyền thông|xuất bản và phát hành|tiêu chuẩn - đo lường - chất lượng|sở hữu trí tuệ|hỗ trợ và phát triển|thư viện và học liệu|khảo thí và bảo đảm chất lượng|hợp tác quốc tế|khoa học và hợp tác quốc tế|đào tạo và khoa học|chính trị và công tác sinh viên|thông tin và thư viện|đối ngoại và hợp tác|quản lý dự án|tổ chức cán bộ|biên phòng|cựu chiến binh|người cao tuổi|chữ thập đỏ|qlda đầu tư xây dựng|quản lý đầu tư xây dựng|ngoại giao|công nghệ thông tin|khoa học công nghệ|giao thông vận tải|kế hoạch và đầu tư|tài nguyên và môi trường|nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp & ptnt|nông nghiệp và ptnt|giáo dục và đào tạo|thông tin và truyền thông|khoa học và công nghệ|khoa học , công nghệ",
        "văn hóa , thể thao và du lịch|văn hóa , khoa học và thông tin|văn hóa - thông tin|văn hóa và thông tin|văn hóa và thể thao|văn hóa , thể thao|văn hóa , thể thao , du lịch|văn hóa - xã hội|văn hóa , xã hội|văn hóa - thể thao|văn hóa - nghệ thuật|phát thanh và truyền hình|phát thanh - truyền hình|phát thanh , truyền hình",
        "lao động - thương binh và xã hội|lao động , thương binh và xã hội|lao động thương binh và xã hội|quy hoạch - kiến trúc|quy hoạch và kiến trúc|dân tộc và tôn giáo|dân tộc - tôn giáo|tôn giáo - dân tộc|nội vụ và lao động|xây dựng và giao thông|kinh tế - ngân sách|kinh tế và ngân sách|kinh tế - xã hội|kinh tế - hạ tầng|kinh tế và hạ tầng|kinh tế , hạ tầng và đô thị|kinh tế - kỹ thuật|tài chính - kế hoạch|tài chính - kế toán|tài chính , ngân sách|tài chính và ngân sách|kế hoạch - tài chính|kế hoạch - tổng hợp|tổ chức - hành chính|tổ chức - nhân sự|tổ chức - cán bộ|hành chính - tổ chức|hành chính - quản trị",
        "môi trường đô thị|công viên cây xanh|cây xanh đô thị|chiếu sáng đô thị|vệ sinh môi trường|vệ sinh môi trường đô thị|quản lý khai thác công trình thủy lợi|khai thác công trình thủy lợi|tiền lương và bảo hiểm xã hội|quản lý đê điều và phòng , chống thiên tai|quản lý và xây dựng công trình thủy lợi|lâm nghiệp và kiểm lâm|thủy sản và kiểm ngư|kinh tế hợp tác và phát triển nông thôn|chất lượng , chế biến và phát triển thị trường|địa chất và khoáng sản|đo đạc , bản đồ và thông tin địa lý|biển và hải đảo|bảo tồn thiên nhiên và đa dạng sinh học|xuất bản , in và phát hành|phát thanh , truyền hình và thông tin điện tử|thông tin cơ sở và thông tin đối ngoại|mỹ thuật , nhiếp ảnh và triển lãm|quản lý nhà và thị trường bất động sản|vận tải và an toàn giao thông|hàng hải và đường thủy|quản lý nợ và kinh tế đối ngoại|tiêu chuẩn đo lường chất lượng|quản lý , giám sát bảo hiểm|kinh tế - quản lý đầu tư xây dựng|khoa học công nghệ và môi trường|khoa học , công nghệ và môi trường|đào tạo và quản lý khoa học|quản lý khám , chữa bệnh|sức khỏe bà mẹ - trẻ em|bà mẹ và trẻ em|y tế dự phòng và phòng , chống hiv/aids|tổ chức - biên chế|công chức - viên chức|tổ chức và biên chế|công chức và viên chức|hành chính và phục vụ|tài chính và kế hoạch|kế hoạch và tài chính|văn thư và lưu trữ nhà nước",
        "thị trường trong nước|thị trường nước ngoài|huyện , thành đoàn|huyện , thị , thành đoàn|huyện , quận đoàn|quận , huyện đoàn|huyện , thành ủy|huyện , thị , thành ủy|quận , huyện ủy|huyện , quận ủy|tuyên giáo và dân vận|tuyên giáo - dân vận|pháp luật và tư pháp|dân chủ - pháp luật|dân chủ và pháp luật|chính trị - xã hội|chính trị-xã hội|xuất nhập khẩu và logistics|chăn nuôi và thú y|trồng trọt và bảo vệ thực vật|bảo vệ và phát triển rừng|phòng cháy , chữa cháy|phòng cháy chữa cháy và cứu nạn , cứu hộ|phòng cháy , chữa cháy và cứu nạn , cứu hộ|khám , chữa bệnh|khám bệnh , chữa bệnh|phòng , chống|phòng , chống thiên tai|phòng , chống tham nhũng , lãng phí , tiêu cực|phòng , chống tham nhũng , tiêu cực|phòng chống thiên tai và tìm kiếm cứu nạn|thiên tai và tìm kiếm cứu nạn|vật tư - trang thiết bị y tế|vật tư - thiết bị|dược - vật tư",
        "đoàn đbqh , hđnd và ubnd|đoàn đbqh và hđnd|đoàn đại biểu quốc hội và hội đồng nhân dân|hđnd và ubnd|hđnd - ubnd|thanh niên , thiếu niên và nhi đồng|văn học và nghệ thuật|khoa học và kỹ thuật|các hội khoa học và kỹ thuật|hợp tác xã và doanh nghiệp|doanh nghiệp nhỏ và vừa|đầu tư và xây dựng|xây dựng và phát triển|đầu tư xây dựng và phát triển|đầu tư và phát triển|giáo dục nghề nghiệp - giáo dục thường xuyên|giáo dục nghề nghiệp và giáo dục thường xuyên|công nghiệp và thương mại|thương mại và đầu tư|đào tạo và bồi dưỡng|kiểm định và kiểm nghiệm|công tác đại biểu|dân nguyện và giám sát|nguyện vọng và giám sát|ứng dụng và chuyển giao|quản lý đào tạo và công tác sinh viên|bảo trợ trẻ em|cảnh sát phòng cháy , chữa cháy và cứu nạn , cứu hộ|đổi mới sáng tạo và chuyển đổi số",
        "đảng , chính quyền|chi , đảng bộ|thầy , cô|đại học , cao đẳng|tỉnh , thành phố|tỉnh , thành phố trực thuộc trung ương|bộ , cơ quan|bộ , cơ quan ngang bộ|bộ , cơ quan , địa phương|bộ , cơ quan trung ương|cơ quan , địa phương|cơ quan , doanh nghiệp|đơn vị , doanh nghiệp|tổ chức , doanh nghiệp|ban , phòng|phòng , trung tâm|phòng , ban , đơn vị|phòng , ban , trung tâm|khoa , phòng , trung tâm|phòng , khoa , trung tâm|khoa , viện|khoa , bộ môn|xí nghiệp , nhà máy|nhà máy , xí nghiệp|thôn , ấp|ấp , khu phố|thôn , khu phố|tổ chức chính trị - xã hội|cán bộ , giáo viên|cán bộ , giáo viên , nhân viên|cán bộ , giảng viên|cán bộ , nhân viên|cán bộ , chiến sĩ|viên chức , người lao động|công chức , viên chức|cán bộ , viên chức|sở , ban , ngành|sở , ngành|ban , ngành|ban , ngành , đoàn thể|sở , ban , ngành , đoàn thể|sở , ban|xã , phường , thị trấn|phường , xã , thị trấn|xã , thị trấn|xã , phường|phường , xã|xã , phường , đặc khu|quận , huyện|huyện , thành phố|huyện , thị xã , thành phố|huyện , thành phố , thị xã|huyện , thị xã|quận , huyện , thị xã|quận , huyện , thành phố|phòng , ban|phòng , ban , ngành|khoa , phòng|phòng , khoa|thôn , bản|thôn , xóm|thôn , tổ dân phố|ban , ngành , đoàn thể và|cơ quan , đơn vị|cơ quan , tổ chức|cơ quan , đơn vị , địa phương|cơ quan , ban , ngành|đơn vị , địa phương|địa phương , đơn vị|tổ chức , cá nhân|tổ chức , đơn vị|vụ , cục|cục , vụ|bộ , ngành|ngành , địa phương|bộ , ngành , địa phương|sở , ngành , địa phương|sở , ngành và địa phương|sở , ngành , đơn vị|cấp ủy , chính quyền|cấp ủy , tổ chức đảng|cán bộ , đảng viên|cán bộ , công chức|cán bộ , công chức , viên chức|cán bộ , đảng viên , công chức , viên chức|cán bộ , công chức , viên chức và người lao động|cán bộ , công chức , viên chức , người lao động|công chức , viên chức và người lao động|công chức , viên chức , người lao động|viên chức và người lao động|cán bộ , công nhân viên|cán bộ và nhân dân|trưởng , phó|ban , sở , ngành|mặt trận tổ quốc và các đoàn thể|mttq và các đoàn thể|mttq và các tổ chức chính trị - xã hội|hành chính - văn phòng|đảng ủy , chi bộ|đảng bộ , chi bộ|chi bộ , đảng bộ|chi ủy , chi bộ|cấp ủy , chi bộ|phục vụ hành chính công|hành chính công|kiểm soát thủ tục hành chính|một cửa|công trình giao thông|quản lý các khu công nghiệp và khu kinh tế|quản lý các khu công nghiệp và chế xuất|quản lý khu kinh tế và các khu công nghiệp|quản lý khu công nghệ cao và các khu công nghiệp|thủy lợi và phòng , chống thiên tai|thủy lợi và phòng chống thiên tai|an ninh mạng và phòng chống tội phạm|an ninh mạng và phòng , chống tội phạm|xúc tiến đầu tư và hỗ trợ doanh nghiệp|kiểm tra , giám sát|nội tổng hợp|ngoại tổng hợp|nội tim mạch|trật tự xây dựng|trật tự xây dựng đô thị|trật tự đô thị|hàng không|hàng hải|quy hoạch xây dựng|thiết kế xây dựng|kinh tế xây dựng|kiểm định xây dựng|vật liệu xây dựng|các công trình giao thông|công trình dân dụng và công nghiệp|các công trình dân dụng và công nghiệp|công trình giao thông và nông nghiệp|khu công nghiệp và khu kinh tế|các khu công nghiệp và khu kinh tế|khu kinh tế và khu công nghiệp|khu kinh tế và các khu công nghiệp|khu công nghệ cao và các khu công nghiệp|khu công nghiệp và chế xuất|các khu chế xuất và công nghiệp|xúc tiến đầu tư , thương mại và du lịch|xúc tiến thương mại , du lịch và đầu tư|xúc tiến thương mại và đầu tư|đoàn đại biểu quốc hội và hđnd|hội đồng nhân dân và ủy ban nhân dân|quản lý trật tự xây dựng|quản lý trật tự đô thị|hồi sức tích cực|hồi sức cấp cứu|hồi sức - cấp cứu|chống độc|chống nhiễm khuẩn|dịch vụ việc làm|giao dịch|giao thông công chính|đầu tư phát triển|khuyến nông và dịch vụ nông nghiệp|dệt may|chính sách xã hội|quản lý khu kinh tế|quản lý các khu công nghiệp|khu kinh tế|khu công nghiệp|khu công nghệ cao|khu chế xuất|rừng phòng hộ|rừng đặc dụng|hành chính - tổng hợp|hành chính - kế toán|hành chính - nhân sự|kế hoạch - đầu tư|kế hoạch - vật tư|kế hoạch tổng hợp|kế hoạch nghiệp vụ|kế hoạch - nghiệp vụ|kỹ thuật - an toàn|kỹ thuật - sản xuất|kỹ thuật - vật tư|tổ chức - lao động|lao động - tiền lương|khảo thí và đảm bảo chất lượng|khảo thí và kiểm định chất lượng|thanh tra - pháp chế|thanh tra và pháp chế|tổng hợp - pháp chế",
    ])
});

/// Words that begin an unnamed group in a list of people.
pub static GROUP_HEADS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(&[
        "lãnh đạo|đại diện|đại diện lãnh đạo|đại biểu|cán bộ|chuyên viên|thành viên|toàn thể|đông đảo|hơn|gần|trên|khoảng|các|một số|những|thường trực|đảng viên|phóng viên|nhân dân|bà con|trưởng các|trưởng , phó|trưởng phó|giám đốc các|thủ trưởng|người đứng đầu|ban|tập thể|hội viên|chủ tịch ubnd các|cùng|thường vụ|đoàn viên|giáo viên|học sinh|sinh viên|doanh nghiệp|hội đồng|tổ|phòng|sở|ubnd|hđnd|văn phòng|công an|toàn bộ|ban chấp hành|ban thường vụ|ủy ban|hội|trung tâm|đoàn|trưởng|cấp ủy",
    ])
});

/// Those of the house who are called by what they are, in minutes.
pub const STAFF: [&str; 19] = [
    "nhân viên thiết bị",
    "nhân viên thư viện",
    "nhân viên y tế",
    "nhân viên văn thư",
    "nhân viên kế toán",
    "bảo vệ",
    "văn thư",
    "thủ quỹ",
    "thủ kho",
    "tạp vụ",
    "gvcn",
    "giáo viên chủ nhiệm",
    "nhà bếp",
    "lái xe",
    "y tế trường",
    "bà con",
    "các hộ",
    "tổng phụ trách",
    "kế toán",
];

//! What each check of the shipped standards is about, in the circular's words: a report states, it doesn't ask.

/// The subject of a check; nothing for a check that no shipped standard has, whose question then stands in its place.
pub fn subject(check: &str) -> Option<&'static str> {
    let tables: [&[(&str, &'static str)]; 4] = [&AREAS, &COMMUNES, &OFFICES, &SCHOOLS];
    tables.into_iter().flatten().find(|(id, _)| *id == check).map(|(_, words)| *words)
}

/// Điều 4; khoản 2 to 4 also of communes.
const AREAS: [(&str, &str); 23] = [
    ("4.1.resolution", "Nghị quyết của chi bộ về bảo đảm an ninh, trật tự"),
    ("4.1.registration", "Đăng ký phấn đấu đạt tiêu chuẩn của khu dân cư"),
    ("4.1.households", "Hộ gia đình đăng ký tham gia xây dựng khu dân cư đạt tiêu chuẩn"),
    (
        "4.2.policies",
        "Triển khai, thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, quy định của địa phương về bảo đảm an ninh, trật tự",
    ),
    ("4.3.a", "Hoạt động chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết toàn dân tộc"),
    (
        "4.3.b",
        "Hoạt động phá hoại các mục tiêu, công trình trọng điểm về kinh tế, văn hóa, xã hội, an ninh - quốc phòng",
    ),
    ("4.3.c", "Tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật"),
    (
        "4.3.d",
        "Hoạt động lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về an ninh, trật tự",
    ),
    ("4.3.dd", "Hoạt động ly khai, đòi tự trị"),
    ("4.3.e", "Mâu thuẫn, tranh chấp phức tạp, kéo dài trong nội bộ Nhân dân"),
    (
        "4.3.g",
        "Kích động, lôi kéo người khác tập trung đông người khiếu nại, gây rối hoặc lợi dụng việc khiếu nại, tố cáo trái pháp luật",
    ),
    ("4.4.a.crime", "Tội phạm so với năm trước"),
    ("4.4.a.evils", "Tệ nạn xã hội so với năm trước"),
    ("4.4.a.violations", "Vi phạm pháp luật khác so với năm trước"),
    ("4.4.b", "Tội phạm nghiêm trọng trở lên"),
    ("4.4.c.hotspots", "Tụ điểm phức tạp về trật tự xã hội phát sinh"),
    ("4.4.c.persons", "Người mắc tệ nạn xã hội phát sinh"),
    ("4.4.c.support", "Quản lý, giáo dục, giúp đỡ các loại đối tượng đang cư trú trên địa bàn"),
    ("4.4.d.fire", "Cháy, nổ nghiêm trọng"),
    ("4.4.d.accident", "Tai nạn lao động chết người"),
    ("4.4.d.incident", "Sự cố nghiêm trọng theo quy định của pháp luật"),
    ("4.5.rating", "Đánh giá, xếp loại lực lượng tham gia bảo đảm an ninh, trật tự ở cơ sở"),
    ("4.5.discipline", "Thành viên lực lượng tham gia bảo đảm an ninh, trật tự ở cơ sở vi phạm bị xử lý kỷ luật"),
];

/// Điều 5.
const COMMUNES: [(&str, &str); 7] = [
    ("5.1.resolution", "Nghị quyết của Đảng ủy về bảo đảm an ninh, trật tự"),
    ("5.1.plan", "Kế hoạch của Ủy ban nhân dân về bảo đảm an ninh, trật tự"),
    ("5.1.registration", "Đăng ký phấn đấu đạt tiêu chuẩn của xã, phường, đặc khu"),
    ("5.1.models", "Mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả"),
    (
        "5.3.police",
        "Công an cấp xã nắm tình hình, tham mưu, đề xuất và tổ chức thực hiện công tác bảo đảm an ninh, trật tự, xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc",
    ),
    ("5.3.discipline", "Cán bộ, chiến sĩ Công an cấp xã vi phạm bị xử lý kỷ luật"),
    ("5.4.coverage", "Khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký và được công nhận"),
];

/// Điều 6; most of khoản 3 also of educational institutions.
const OFFICES: [(&str, &str); 22] = [
    ("6.1.resolution", "Nghị quyết của tổ chức Đảng về công tác bảo đảm an ninh, trật tự"),
    ("6.1.plan", "Kế hoạch về bảo đảm an ninh, trật tự"),
    ("6.1.registration", "Đăng ký phấn đấu đạt tiêu chuẩn"),
    ("6.1.rules", "Nội quy, quy định phù hợp với tình hình thực tiễn và quy định của pháp luật"),
    ("6.1.informed", "Phổ biến, quán triệt nội quy, quy định và tiêu chí đến người trong đơn vị"),
    ("6.1.models", "Mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả"),
    (
        "6.2.policies",
        "Triển khai, thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, quy định của địa phương về bảo đảm an ninh, trật tự",
    ),
    ("6.2.coordination", "Thực hiện quy chế, chương trình, kế hoạch phối hợp với lực lượng Công an"),
    ("6.3.a", "Tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật"),
    (
        "6.3.b",
        "Hoạt động lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về an ninh, trật tự",
    ),
    (
        "6.3.c",
        "Kích động, lôi kéo người khác tập trung đông người khiếu nại, gây rối hoặc lợi dụng việc khiếu nại, tố cáo trái pháp luật",
    ),
    ("6.3.d", "Đình công, lãn công trái pháp luật"),
    ("6.3.dd", "Tội phạm nghiêm trọng trở lên"),
    ("6.3.e", "Vi phạm các quy định về bảo vệ bí mật Nhà nước"),
    ("6.3.g.fire", "Cháy, nổ nghiêm trọng"),
    ("6.3.g.accident", "Tai nạn lao động chết người"),
    ("6.3.g.incident", "Sự cố nghiêm trọng theo quy định của pháp luật"),
    ("6.3.g.environment", "Vi phạm môi trường gây hậu quả nghiêm trọng trở lên"),
    ("6.3.g.food", "Vi phạm an toàn vệ sinh thực phẩm gây hậu quả nghiêm trọng trở lên"),
    (
        "6.3.h",
        "Người trong đơn vị bị xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự hoặc mắc tệ nạn xã hội bị xử lý kỷ luật từ hình thức cảnh cáo trở lên",
    ),
    ("6.4.rating", "Danh hiệu, mức đánh giá của lực lượng bảo vệ"),
    ("6.4.discipline", "Người thuộc lực lượng bảo vệ bị kỷ luật từ hình thức cảnh cáo trở lên"),
];

/// Điều 7, and khoản 5 of Điều 6, which it resembles.
const SCHOOLS: [(&str, &str); 17] = [
    ("6.5.units", "Đầu mối trực thuộc đạt danh hiệu hoặc được đánh giá từ mức hoàn thành tốt nhiệm vụ trở lên"),
    ("6.5.discipline", "Người thuộc các đầu mối trực thuộc bị kỷ luật từ hình thức cảnh cáo trở lên"),
    ("7.1.resolution", "Nghị quyết của tổ chức Đảng về công tác bảo đảm an ninh, trật tự"),
    ("7.1.plan", "Kế hoạch về bảo đảm an ninh, trật tự"),
    ("7.1.registration", "Đăng ký phấn đấu đạt tiêu chuẩn"),
    ("7.1.rules", "Nội quy, quy định phù hợp với tình hình thực tiễn"),
    ("7.1.informed", "Phổ biến, quán triệt nội quy, quy định và tiêu chí đến người dạy, người học, người lao động"),
    ("7.1.models", "Mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả"),
    (
        "7.2.policies",
        "Triển khai, thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, quy định của địa phương về bảo đảm an ninh, trật tự",
    ),
    ("7.2.coordination", "Thực hiện quy chế, chương trình, kế hoạch phối hợp với lực lượng Công an"),
    ("7.2.parents", "Phối hợp quản lý học sinh với Ban Đại diện cha mẹ học sinh"),
    ("7.4.violence", "Bạo lực học đường"),
    (
        "7.4.discipline",
        "Cán bộ, công nhân viên, người lao động, người dạy, người học phạm tội hoặc mắc tệ nạn xã hội bị xử lý kỷ luật từ hình thức cảnh cáo trở lên",
    ),
    ("7.5.rating", "Danh hiệu, mức đánh giá của lực lượng bảo vệ"),
    ("7.5.discipline", "Người thuộc lực lượng bảo vệ bị kỷ luật từ hình thức cảnh cáo trở lên"),
    ("7.6.units", "Đầu mối trực thuộc đạt danh hiệu hoặc được đánh giá từ mức hoàn thành tốt nhiệm vụ trở lên"),
    ("7.6.discipline", "Người thuộc các đầu mối trực thuộc bị kỷ luật từ hình thức cảnh cáo trở lên"),
];

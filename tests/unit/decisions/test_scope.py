import pytest

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.scope import weigh_scope


@pytest.mark.parametrize(
    "text",
    [
        "Tôi dạy hợp đồng 8 năm, xin được vào biên chế",
        "Con tôi bị từ chối vào lớp 1, xin xem xét cho cháu",
        "Chị Lê Thị Bưởi nghỉ việc ba tháng chưa được trả sổ, nhờ can thiệp giúp chị",
        "Nhà tôi bị hàng xóm lấn đất",
        "Em xin chuyển công tác về gần nhà",
    ],
)
def test_own_case_is_personal(text: str) -> None:
    assert weigh_scope(prepare(text)).winner == "ca-nhan"


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị tỉnh có cơ chế hỗ trợ tiền thuê nhà",
        "Chúng tôi hơn trăm người đều bị nợ lương",
        "Anh Lê Văn Tám và hàng trăm công nhân đề nghị tăng đơn giá",
        "Con công nhân khó xin vào trường công",
        "Tôi xin kiến nghị tỉnh sớm ban hành chính sách nhà ở cho người lao động",
    ],
)
def test_request_for_many_is_collective(text: str) -> None:
    assert weigh_scope(prepare(text)).winner != "ca-nhan"

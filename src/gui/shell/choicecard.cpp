// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/choicecard.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace muster::gui {

namespace {

constexpr int pictureBox = 40;
constexpr int pictureSize = 22;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &explanation,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.08);
    return font;
}

QRect ChoiceCard::textRect(int width) const
{
    const int left = Space::l + pictureBox + Space::l;
    return {left, Space::l, std::max(40, width - left - Space::l), 10'000};
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int width = 380;
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect rect = textRect(width);
    const int title = QFontMetrics(titleFont()).boundingRect(rect, wrapped, text()).height();
    const int body = fontMetrics().boundingRect(rect, wrapped, m_explanation).height();
    return std::max(pictureBox, title + Space::xs + body) + 2 * Space::l;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(palette());
    const bool isHot = isEnabled() && (underMouse() || isDown());
    painter.setBrush(isHot ? colors.hover : colors.surface);
    painter.setPen(hasFocus() ? QPen(colors.focus, 2)
                              : QPen(isHot ? colors.accent : colors.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRect box(Space::l, Space::l, pictureBox, pictureBox);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accentSoft);
    painter.drawRoundedRect(box, 10, 10);
    QRect picture(0, 0, pictureSize, pictureSize);
    picture.moveCenter(box.center());
    muster::gui::icon(m_iconName, isEnabled() ? colors.accent : colors.control)
            .paint(&painter, picture);

    QRect rect = textRect(width());
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? colors.text : colors.control);
    QRect used;
    painter.drawText(rect, wrapped, text(), &used);
    rect.setTop(used.bottom() + Space::xs);
    painter.setFont(font());
    painter.setPen(isEnabled() ? colors.muted : colors.control);
    painter.drawText(rect, wrapped, m_explanation);
}

} // namespace muster::gui

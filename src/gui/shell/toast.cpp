// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/toast.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto life = 6s;
constexpr auto lifeWithAction = 12s;
constexpr int toastWidth = 380;
constexpr int pictureSize = 20;

struct KindLook
{
    QString iconName;
    QColor Tokens::*color;
};

KindLook lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Success:
        return {u"success"_s, &Tokens::success};
    case Notice::Kind::Warning:
        return {u"warning"_s, &Tokens::warning};
    case Notice::Kind::Failure:
        return {u"error"_s, &Tokens::danger};
    case Notice::Kind::Information:
        break;
    }
    return {u"information"_s, &Tokens::accent};
}

/// A failure's last line is its remedy, which may be written for brackets; the place of one that has none, such as the name
/// of a file, stays as it is.
QString detailsOf(const Notice &notice)
{
    const qsizetype start = notice.details.lastIndexOf(u'\n') + 1;
    const QString last = notice.details.mid(start);
    const QString word = last.section(u' ', 0, 0);
    const bool isSentence =
            word.size() < last.size() &&
            std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isLetter(); });
    if (notice.kind != Notice::Kind::Failure || !isSentence)
        return notice.details;
    return notice.details.left(start) + capitalised(last);
}

QLabel *textLine(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QToolButton *closingButton(const QString &says, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"toastClose"_s);
    button->setIcon(icon(u"close"_s));
    button->setIconSize({14, 14});
    button->setAccessibleName(says);
    return button;
}

} // namespace

Toast::Toast(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_life(this)
{
    setObjectName(u"toast"_s);
    setLook(this, Look::Toast);
    setAccessibleName(notice.text);
    const QString details = detailsOf(notice);
    setAccessibleDescription(details);
    setFixedWidth(toastWidth);

    const KindLook kind = lookOf(notice.kind);
    auto *picture = new IconLabel(kind.iconName, kind.color, pictureSize, this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(textLine(notice.text, "toastText", this));
    if (!details.isEmpty()) {
        QLabel *line = textLine(details, "toastDetails", this);
        setLook(line, Look::Muted);
        texts->addWidget(line);
    }
    if (!notice.actionLabel.isEmpty()) {
        auto *button = new QPushButton(notice.actionLabel, this);
        button->setObjectName(u"toastAction"_s);
        button->setAccessibleName(notice.actionLabel);
        setLook(button, Look::Link);
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_isClosing)
                return;
            close();
            if (m_notice.action)
                m_notice.action();
        });
        texts->addWidget(button, 0, Qt::AlignLeft);
    }
    auto *closeButton = closingButton(tr("Close this message"), this);
    connect(closeButton, &QToolButton::clicked, this, &Toast::close);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, Space::s, Space::xs, Space::s);
    row->setSpacing(Space::s + 2);
    // The picture, the first line and the button have one middle.
    const int lineHeight = closeButton->sizeHint().height();
    picture->setFixedHeight(lineHeight);
    const int above = std::max(0, (lineHeight - fontMetrics().height()) / 2);
    texts->setContentsMargins(0, above, 0, above);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(closeButton, 0, Qt::AlignTop);

    m_life.setObjectName(u"toastLife"_s);
    m_life.setSingleShot(true);
    m_life.setInterval(notice.actionLabel.isEmpty() ? life : lifeWithAction);
    connect(&m_life, &QTimer::timeout, this, &Toast::close);
    runTime();
}

/// A failure stays until somebody closes it.
void Toast::runTime()
{
    if (m_notice.kind == Notice::Kind::Failure)
        return;
    if (!m_isHeld && !m_isUnderPointer) {
        m_life.start();
    } else if (m_life.isActive()) {
        // Time that has passed is not given back.
        constexpr int readable = 2000;
        m_life.setInterval(std::max(m_life.remainingTime(), readable));
        m_life.stop();
    }
}

void Toast::setHeld(bool held)
{
    m_isHeld = held;
    runTime();
}

void Toast::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    hide();
    deleteLater();
    Q_EMIT closed();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_isUnderPointer = true;
    runTime();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_isUnderPointer = false;
    runTime();
}

} // namespace muster::gui

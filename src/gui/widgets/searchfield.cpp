// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchfield.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <algorithm>

using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto pause = 250ms;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMinimumWidth(200);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
        else
            m_pause.start();
    });
}

void SearchField::setSearch(const QString &text)
{
    m_searched = text.trimmed();
    setText(text);
    m_pause.stop();
}

SearchField *SearchField::seenIn(const QWidget *page)
{
    const QList<SearchField *> fields = page->findChildren<SearchField *>();
    const auto seen = std::find_if(fields.cbegin(), fields.cend(),
                                   [](const SearchField *field) { return field->isVisible(); });
    return seen == fields.cend() ? nullptr : *seen;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break; // somebody else may want it
        clear();
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::search()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT searched(wanted);
}

} // namespace muster::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartcard.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

ChartCard::ChartCard(ChartKind kind, const QString &title, Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_heading(new QLabel(title))
    , m_caption(new QLabel)
    , m_chart(new Chart(kind, services.formats))
    , m_state(new StateView(m_chart))
    , m_asTable(new QAction(tr("Show as table"), this))
{
    setLook(this, Look::Card);
    m_heading->setObjectName(u"chartHeading"_s);
    setLook(m_heading, Look::Heading);
    m_caption->setObjectName(u"chartCaption"_s);
    setLook(m_caption, Look::Muted);
    m_caption->setWordWrap(true);
    m_caption->hide();
    m_chart->setTitle(title);

    auto *menu = new QMenu(this);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartCard::setTableShown);
    menu->addAction(m_asTable);
    menu->addSeparator();
    menu->addAction(
            addExport(menu, tr("Save as picture (PNG)…"), "chartSavePng", Chart::File::Png));
    menu->addAction(addExport(menu, tr("Save numbers (CSV)…"), "chartSaveCsv", Chart::File::Csv));
    menu->addAction(addExport(menu, tr("Save as page (PDF)…"), "chartSavePdf", Chart::File::Pdf));
    auto *button = new QToolButton;
    button->setObjectName(u"chartMenu"_s);
    button->setIcon(icon(u"more"_s));
    button->setIconSize({Space::icon, Space::icon});
    button->setToolTip(tr("Show as table, save"));
    button->setAccessibleName(tr("%1: show as table or save", "title of a chart").arg(title));
    button->setFocusPolicy(Qt::StrongFocus);
    // Not as the button's own menu: that would draw an arrow beside the dots.
    connect(button, &QToolButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(
                QPoint(button->width() - menu->sizeHint().width(), button->height())));
    });
    setLook(button, Look::Quiet);

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::xs);
    words->addWidget(m_heading);
    words->addWidget(m_caption);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Chart::inset(), 0, Chart::inset(),
                            0); // in line with what the chart shows
    top->setSpacing(Space::s);
    top->addLayout(words, 1);
    top->addWidget(button, 0, Qt::AlignTop);
    auto *whole = new QVBoxLayout(this);
    const int side = Space::l - Chart::inset();
    whole->setContentsMargins(side, Space::l, side, side);
    whole->setSpacing(Space::m);
    whole->addLayout(top);
    whole->addWidget(m_state, 1);
}

void ChartCard::setCaption(const QString &text)
{
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
}

void ChartCard::setData(const ChartData &data)
{
    m_chart->setData(data);
    m_state->showContent();
}

void ChartCard::setTableShown(bool shown)
{
    m_chart->setTableShown(shown);
    m_asTable->setChecked(shown);
}

QAction *ChartCard::addExport(QMenu *menu, const QString &text, const char *name, Chart::File kind)
{
    auto *action = new QAction(text, menu);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, kind] { askAndExport(kind); });
    return action;
}

void ChartCard::askAndExport(Chart::File kind)
{
    FileQuestion question;
    QString ending;
    switch (kind) {
    case Chart::File::Png:
        question = {tr("Save the chart as a picture"), tr("PNG pictures (*.png)")};
        ending = u".png"_s;
        break;
    case Chart::File::Csv:
        question = {tr("Save the numbers of the chart"), tr("CSV files (*.csv)")};
        ending = u".csv"_s;
        break;
    case Chart::File::Pdf:
        question = {tr("Save the chart as a page"), tr("PDF documents (*.pdf)")};
        ending = u".pdf"_s;
        break;
    }
    question.suggestion = m_chart->title() + ending;
    m_services.dialogs.saveFile(this, question, [this, kind](const QString &path) {
        if (path.isEmpty())
            return;
        m_chart->exportTo(path, kind, [this, path](const Result<void> &written) {
            if (!written)
                m_services.notices.failure(written.error());
            else
                m_services.notices.success(tr("The chart was saved as %1.").arg(path));
        });
    });
}

} // namespace muster::gui

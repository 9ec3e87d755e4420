// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/importspage.h"

#include "gui/imports/importflow.h"
#include "gui/imports/importhistory.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/pageheader.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto reloadPause = 500ms;

QWidget *makeDropHint(QWidget *parent)
{
    auto *hint = new QFrame(parent);
    hint->setObjectName(u"dropHint"_s);
    setLook(hint, Look::Banner);
    auto *label = new QLabel(ImportsPage::tr("Drop the file to import it"), hint);
    label->setAlignment(Qt::AlignCenter);
    setLook(label, Look::Heading);
    auto *column = new QVBoxLayout(hint);
    column->addWidget(label);
    hint->hide();
    return hint;
}

} // namespace

ImportsPage::ImportsPage(Services &services, QWidget *parent)
    : Page(PageName::Imports, services, parent)
    , m_import(new QAction(icon(u"imports"_s), tr("Import a file…"), this))
    , m_header(new PageHeader(tr("Imports"), this))
    , m_stack(new QStackedWidget(this))
    , m_history(new ImportHistory(services, this))
    , m_flow(new ImportFlow(services, this))
    , m_dropHint(makeDropHint(this))
{
    setAcceptDrops(true);
    m_import->setObjectName(u"importFile"_s);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_flow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::l);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, m_history, &ImportHistory::reload);
    connect(m_import, &QAction::triggered, this, &ImportsPage::import);
    connect(m_history, &ImportHistory::importRequested, this, &ImportsPage::import);
    connect(m_flow, &ImportFlow::begun, this, [this] { showFlow(true); });
    connect(m_flow, &ImportFlow::closed, this, [this] { showFlow(false); });
    connect(m_flow, &ImportFlow::linkActivated, this, &Page::linkActivated);
    connect(m_header, &PageHeader::backRequested, this, [this] { showFlow(false); });
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        if (change != engine::Change::Imports)
            return;
        m_stale = true;
        if (isVisible())
            m_reload.start();
    });
    connect(&session(), &engine::Session::databaseRestored, m_history, &ImportHistory::reload);
    showFlow(m_flow->hasImport());
}

ImportsPage::~ImportsPage() = default;

void ImportsPage::import()
{
    if (m_flow->isImporting())
        showFlow(true);
    else
        m_flow->chooseFile();
}

QString ImportsPage::title() const
{
    return tr("Imports");
}

QList<QAction *> ImportsPage::pageActions() const
{
    return {m_import};
}

void ImportsPage::activate()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_history->reload();
}

void ImportsPage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"id"_s)) {
        showFlow(false);
        m_history->select(ImportId{arguments.value(u"id"_s).toLongLong()});
        return;
    }
    const QString path = arguments.value(u"path"_s).toString();
    const QString kind = arguments.value(u"kind"_s).toString();
    if (path.isEmpty() && kind.isEmpty())
        return;
    if (path.isEmpty())
        return import();
    if (!accepts({QUrl::fromLocalFile(path)}))
        return;
    std::optional<ingest::Kind> known;
    if (kind == ingest::kindName(ingest::Kind::Orders))
        known = ingest::Kind::Orders;
    else if (kind == ingest::kindName(ingest::Kind::Customers))
        known = ingest::Kind::Customers;
    m_flow->begin(path, known);
}

QVariantMap ImportsPage::saveState() const
{
    QVariantMap state;
    if (m_stack->currentWidget() == m_flow)
        state.insert(u"draft"_s, m_flow->toState());
    if (m_history->selected().isValid())
        state.insert(u"selected"_s, m_history->selected().value);
    return state;
}

void ImportsPage::restoreState(const QVariantMap &state)
{
    m_history->select(ImportId{state.value(u"selected"_s).toLongLong()});
    const QVariantMap draft = state.value(u"draft"_s).toMap();
    if (!draft.value(u"path"_s).toString().isEmpty())
        m_flow->resume(draft);
}

void ImportsPage::showFlow(bool visible)
{
    m_stack->setCurrentWidget(visible ? static_cast<QWidget *>(m_flow) : m_history);
    m_header->setTitle(visible ? tr("Import a file") : tr("Imports"));
    m_header->setSubtitle(visible ? QString()
                                  : tr("Customers and orders from files. Every row is accounted "
                                       "for, and a file that is imported again changes nothing."));
    m_header->setBackVisible(visible);
    m_header->setActions(visible ? QList<QAction *>() : QList<QAction *>{m_import});
    m_import->setEnabled(!visible);
    if (!visible)
        m_history->reload();
    focusFirst();
}

QWidget *ImportsPage::firstFocus()
{
    QWidget *list = m_stack->currentWidget() == m_history ? m_history->firstFocus() : nullptr;
    return list ? list : this;
}

bool ImportsPage::accepts(const QList<QUrl> &urls)
{
    Notice notice{Notice::Kind::Warning, {}, {}};
    if (m_flow->isImporting())
        notice.text = tr("An import is running: wait until it is done, or stop it.");
    else if (urls.size() != 1)
        notice.text = tr("One file at a time, please.");
    else if (!urls.first().isLocalFile())
        notice.text = tr("Only files on this computer can be imported: save it first.");
    else
        return true;
    services().notices.show(notice);
    return false;
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(rect().adjusted(Space::l, Space::l, -Space::l, -Space::l));
    m_dropHint->raise();
    m_dropHint->show();
}

void ImportsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void ImportsPage::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (accepts(urls))
        m_flow->begin(urls.first().toLocalFile());
}

void ImportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropHint->setGeometry(rect().adjusted(Space::l, Space::l, -Space::l, -Space::l));
}

} // namespace muster::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large workspace: how soon it is there, how long its thread is blocked while it is used and everything
// else works, and how soon a new rule has its count. The window is the real one, without a screen.
#include "bench/windowstage.h"
#include "gui/watchdog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using gui::PageName;

namespace {

constexpr double blockMark = 50;
constexpr double startMark = 500;
constexpr double countMark = 300;
constexpr int starts = 5;
constexpr int shownPlaces = 8; ///< of long blocks

const auto startOption = "--start";
const auto typedRule = u"spend > 10000 and visits >= 10 and city in (\"Mumbai\", \"Pune\")"_s;

// --- the start: a process of its own

void say(const char *what)
{
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
            bench::Clock::now().time_since_epoch());
    std::printf("%s %lld\n", what, static_cast<long long>(now.count()));
    std::fflush(stdout);
}

/// Says when a page was painted for the first time, and when it had rows.
class StartWatch
{
public:
    StartWatch(bench::Application &application, gui::MainWindow &window)
        : m_window(window)
    {
        application.painted = [this](QWidget *widget) { painted(widget); };
        application.handled = [this] { handled(); };
    }

private:
    void painted(QWidget *widget)
    {
        const gui::Page *page = m_window.view() ? m_window.view()->currentPage() : nullptr;
        if (!page || !page->isAncestorOf(widget))
            return;
        m_isPagePainted = true;
        const auto *table = qobject_cast<QTableView *>(widget->parentWidget());
        m_areRowsPainted = m_areRowsPainted ||
                           (table && table->viewport() == widget && table->model()->rowCount() > 0);
    }
    // What was painted is on the screen when the window's own event is over.
    void handled()
    {
        if (m_isPagePainted && !std::exchange(m_saidPage, true))
            say("page");
        if (m_areRowsPainted && !std::exchange(m_saidRows, true)) {
            say("rows");
            m_window.close();
        }
    }

    gui::MainWindow &m_window;
    bool m_isPagePainted = false;
    bool m_saidPage = false;
    bool m_areRowsPainted = false;
    bool m_saidRows = false;
};

int startOnce(bench::Application &application, const QString &folder)
{
    const bench::Desk desk(folder);
    const auto window = desk.openWindow(PageName::Customers);
    const StartWatch watch(application, *window);
    return bench::Application::exec();
}

struct Start
{
    double pageMs = 0;
    double rowsMs = 0;
};

Start measureStart(const QString &program, const QString &folder)
{
    const auto start = bench::Clock::now().time_since_epoch();
    bench::Child child(program, {QString::fromLatin1(startOption), folder});
    const auto next = [&] {
        const double at = child.readLine().split(' ').value(1).toDouble() / 1e6;
        return at - std::chrono::duration<double, std::milli>(start).count();
    };
    Start out;
    out.pageMs = next();
    out.rowsMs = next();
    (void)child.wait();
    return out;
}

void measureStarts(const bench::Options &options, const bench::TemporaryWorkspace &folder)
{
    QList<double> pages;
    QList<double> rows;
    for (int i = 0; i < starts; ++i) {
        const Start start = measureStart(QCoreApplication::applicationFilePath(), folder.path({}));
        pages.append(start.pageMs);
        rows.append(start.rowsMs);
    }
    const double page = bench::median(pages);
    bench::print(options,
                 {u"window, start to first paint, %1 k customers"_s.arg(options.size / 1000),
                  bench::rounded(page, 0) + u" ms"_s,
                  {},
                  {},
                  u"≤ %1 ms"_s.arg(startMark),
                  page <= startMark,
                  u"median of %1; with the first rows %2 ms"_s.arg(starts).arg(
                          bench::rounded(bench::median(rows), 0))});
}

// --- blocks

/// Everything that a person does for a while, with what the window's thread was blocked meanwhile.
class Watched
{
public:
    Watched(const bench::Options &options, bench::Application &application)
        : m_options(options)
        , m_application(application)
    {
    }

    void measure(const QString &work, const std::function<void()> &action)
    {
        bench::waitFor(200);
        (void)m_application.takeSlowEvents();
        m_watchdog.reset();
        action();
        const double longest = m_watchdog.longestBlock();
        QList<bench::Application::SlowEvent> slow = m_application.takeSlowEvents();
        std::sort(slow.begin(), slow.end(),
                  [](const auto &a, const auto &b) { return a.milliseconds > b.milliseconds; });
        QStringList notes;
        for (const auto &event : slow.mid(0, shownPlaces))
            notes.append(event.place);
        bench::print(m_options, {u"window, longest block: "_s + work,
                                 bench::rounded(longest, 1) + u" ms"_s,
                                 {},
                                 {},
                                 u"≤ %1 ms"_s.arg(blockMark),
                                 longest <= blockMark,
                                 notes.join(u"\n    "_s)});
    }

private:
    const bench::Options &m_options;
    bench::Application &m_application;
    gui::test::Watchdog m_watchdog;
};

QPlainTextEdit *newRule(bench::WindowStage &stage)
{
    gui::Page *page = stage.goTo(PageName::Segments, {{u"new"_s, true}});
    auto *edit = bench::shown<QPlainTextEdit>(page, "ruleText");
    edit->setFocus();
    return edit;
}

void empty(QPlainTextEdit *edit)
{
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Backspace);
}

void lookAround(bench::WindowStage &stage)
{
    for (const char *page :
         {PageName::Dashboard, PageName::Orders, PageName::Segments, PageName::Campaigns,
          PageName::Deliveries, PageName::Imports, PageName::Settings, PageName::Customers}) {
        stage.goTo(page);
        bench::waitFor(1500);
    }
}

void readCustomers(bench::WindowStage &stage)
{
    gui::Page *page = stage.goTo(PageName::Customers);
    auto *table = bench::shown<QTableView>(page, "table");
    do {
        bench::scroll(table, 8'000);
        auto *search = bench::shown<QWidget>(page, "searchField");
        search->setFocus();
        bench::type(search, u"customer 77"_s);
        bench::waitFor(1'000);
        QTest::keyClick(search, Qt::Key_Escape);
        bench::waitFor(1'000);
    } while (stage.isBusy());
}

void writeRules(bench::WindowStage &stage)
{
    QPlainTextEdit *edit = newRule(stage);
    do {
        bench::type(edit, typedRule);
        bench::waitFor(500);
        empty(edit);
        bench::type(edit, u"count(orders where date in last 30 days) >= 2"_s);
        bench::waitFor(500);
        empty(edit);
    } while (stage.isBusy());
}

void readDashboard(bench::WindowStage &stage)
{
    gui::Page *page = stage.goTo(PageName::Dashboard);
    do {
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(page, Qt::Key(key), Qt::AltModifier);
            bench::waitFor(2'500);
        }
    } while (stage.isBusy());
}

void measureBlocks(const bench::Options &options, bench::Application &application,
                   bench::WindowStage &stage)
{
    Watched watched(options, application);
    watched.measure(u"every page, once"_s, [&] { lookAround(stage); });
    const auto underLoad = [&](const QString &what, void (*work)(bench::WindowStage &)) {
        watched.measure(what, [&] {
            stage.startImport();
            stage.startCampaign();
            work(stage);
            stage.waitForWork();
        });
    };
    underLoad(u"import, campaign, list"_s, &readCustomers);
    underLoad(u"import, campaign, rule"_s, &writeRules);
    underLoad(u"import, campaign, figures"_s, &readDashboard);
    stage.waitForWork();
}

// --- the count

/// From the key to the painted count.
double keyToCount(bench::Application &application, QPlainTextEdit *edit, const QLabel *figure,
                  int key)
{
    const QString before = figure->text();
    bool isPainted = false;
    application.painted = [&](QWidget *widget) {
        isPainted =
                isPainted || (widget == figure && figure->text() != before && figure->isEnabled());
    };
    const auto start = bench::Clock::now();
    QTest::keyClick(edit, Qt::Key(key));
    if (!bench::waitUntil([&] { return isPainted; }, 30))
        bench::giveUp(u"There is no new count."_s);
    application.painted = nullptr;
    return bench::secondsSince(start) * 1000;
}

void measureCount(const bench::Options &options, bench::Application &application,
                  bench::WindowStage &stage, const QString &what, const QString &rule)
{
    QPlainTextEdit *edit = newRule(stage);
    empty(edit);
    edit->insertPlainText(rule);
    const auto *figure =
            bench::shown<QLabel>(stage.window().view()->currentPage(), "audienceCount");
    bench::waitFor(2'000);
    QList<double> times;
    for (const int key : {Qt::Key_1, Qt::Key_Backspace, Qt::Key_2, Qt::Key_Backspace, Qt::Key_3,
                          Qt::Key_Backspace, Qt::Key_4, Qt::Key_Backspace}) {
        times.append(keyToCount(application, edit, figure, key));
        bench::waitFor(1'500); // a person looks at it
    }
    const double middle = bench::median(times);
    bench::print(
            options,
            {u"window, last key to new count: "_s + what,
             bench::rounded(middle, 0) + u" ms"_s,
             {},
             {},
             u"≤ %1 ms"_s.arg(countMark),
             middle <= countMark,
             u"the longest of %1: %2 ms"_s.arg(times.size())
                     .arg(bench::rounded(*std::max_element(times.cbegin(), times.cend()), 0))});
}

/// Without what this platform says about windows that it has no manager for.
void handOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

int measure(const bench::Options &options, bench::Application &application)
{
    const bench::TemporaryWorkspace folder(options);
    folder.fill(options.size, 5);
    measureStarts(options, folder);
    bench::WindowStage stage(folder);
    measureCount(options, application, stage, u"customer fields"_s,
                 u"spend > 10000 and city in (\"Mumbai\", \"Pune\") and visits >= 1"_s);
    measureCount(options, application, stage, u"orders of 30 days"_s,
                 u"count(orders where date in last 30 days) >= 1"_s);
    measureBlocks(options, application, stage);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&handOn);
    bench::Application application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], startOption) == 0)
        return startOnce(application, QString::fromLocal8Bit(argv[2]));
    const bench::Options options = bench::readOptions(argc, argv);
    return measure(options, application);
}

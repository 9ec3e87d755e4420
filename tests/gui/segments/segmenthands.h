// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the segments' page share: the page on a workspace of its own, and hands for its list and editor.
#pragma once

#include "gui/fixture.h"
#include "gui/segments/segmenteditor.h"
#include "gui/segments/segmentlist.h"
#include "gui/segments/segmentspage.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/segmentrepository.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace muster::gui::test {

/// The one of that name that is seen: list and editor have a header each.
inline QWidget *seen(QWidget *root, const char *name)
{
    const QList<QWidget *> all = root->findChildren<QWidget *>(QString::fromLatin1(name));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [](const QWidget *widget) { return widget->isVisible(); });
    if (found == all.cend())
        qFatal("no \"%s\" is seen", name);
    return *found;
}

inline SegmentId storeSegment(Fixture &fixture, const QString &name, const QString &text)
{
    const QString json = QString::fromUtf8(rules::writeRuleJson(rules::readRuleText(text).value()));
    return fixture.run([&](storage::Connection &connection) {
        return storage::SegmentRepository(connection).create(name, json, 1'750'000'000'000);
    });
}

inline QList<Segment> segmentsOf(Fixture &fixture)
{
    return fixture.run([](storage::Connection &connection) {
        return storage::SegmentRepository(connection).list();
    });
}

struct SegmentsScene
{
    explicit SegmentsScene(qint64 customers = 300)
        : fixture(customers)
        , page(fixture.services())
    {
        list = page.findChild<SegmentList *>();
        editor = page.findChild<SegmentEditor *>();
    }
    [[nodiscard]] bool show(QSize size = {1060, 740})
    {
        if (!showAt(&page, size))
            return false;
        page.activate();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    void trigger(const char *name) { need<QAction>(&page, name)->trigger(); }
    void type(const QString &text)
    {
        auto *edit = need<QPlainTextEdit>(&page, "ruleText");
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void name(const QString &text)
    {
        auto *line = need<QLineEdit>(&page, "segmentName");
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString text() const { return rules::writeRuleText(editor->document().tree()); }
    Fixture fixture;
    SegmentsPage page;
    SegmentList *list = nullptr;
    SegmentEditor *editor = nullptr;
};

} // namespace muster::gui::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/error.h"
#include "support/try.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

const QList<ErrorCode> allCodes{
        ErrorCode::InvalidInput, ErrorCode::NotFound,
        ErrorCode::Conflict,     ErrorCode::Unsupported,
        ErrorCode::Io,           ErrorCode::DiskFull,
        ErrorCode::Database,     ErrorCode::ConnectionLost,
        ErrorCode::Unauthorised, ErrorCode::Busy,
        ErrorCode::NewerSchema,  ErrorCode::Cancelled,
        ErrorCode::Network,      ErrorCode::Internal,
};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidInput, u"odd"_s, u"here"_s, u"double it"_s);
    return number / 2;
}

Result<void> mustBeEven(int number)
{
    MUSTER_TRY(half(number));
    return {};
}

Result<QString> quarterText(int number)
{
    MUSTER_TRY_ASSIGN(const int once, half(number));
    MUSTER_TRY_ASSIGN(const int twice, half(once));
    return QString::number(twice);
}

Result<std::unique_ptr<int>> owned(bool works)
{
    if (!works)
        return fail(ErrorCode::Busy, u"taken"_s);
    return std::make_unique<int>(7);
}

Result<int> throughOwned(bool works)
{
    MUSTER_TRY_ASSIGN(const std::unique_ptr<int> value, owned(works));
    return *value;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textNamesPlaceAndRemedy()
    {
        Error error{ErrorCode::InvalidInput, u"Wrong."_s, {}, {}, u"not for people"_s};
        QCOMPARE(error.text(), u"Wrong."_s);
        error.place = u"line 3"_s;
        QCOMPARE(error.text(), u"line 3: Wrong."_s);
        error.remedy = u"Mend it."_s;
        QCOMPARE(error.text(), u"line 3: Wrong. (Mend it.)"_s);
        error.place.clear();
        QCOMPARE(error.text(), u"Wrong. (Mend it.)"_s);
    }

    void codeNamesAreDistinctAndFitForJson()
    {
        QSet<QString> names;
        for (const ErrorCode code : allCodes) {
            const QString name = errorCodeName(code);
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
            for (const QChar c : name)
                QVERIFY2((c >= u'a' && c <= u'z') || c == u'_', qPrintable(name));
            names.insert(name);
        }
    }

    void onlyPassingTroubleIsRetryable()
    {
        for (const ErrorCode code : allCodes) {
            const bool passing = code == ErrorCode::ConnectionLost || code == ErrorCode::Busy;
            QCOMPARE((Error{code, {}, {}, {}, {}}.retryable()), passing);
        }
    }

    void tryPassesTheErrorOnUnchanged()
    {
        QVERIFY(mustBeEven(4));
        const Result<void> odd = mustBeEven(3);
        QVERIFY(!odd);
        QCOMPARE(odd.error(),
                 (Error{ErrorCode::InvalidInput, u"odd"_s, u"here"_s, u"double it"_s, {}}));
    }

    void tryAssignGivesTheValueOrTheError()
    {
        QCOMPARE(quarterText(12).value(), u"3"_s);
        QVERIFY(!quarterText(3));
        QVERIFY(!quarterText(6)); // fails at the second step
        QCOMPARE(quarterText(6).error().message, u"odd"_s);
    }

    void tryAssignMovesWhatCannotBeCopied()
    {
        QCOMPARE(throughOwned(true).value(), 7);
        QCOMPARE(throughOwned(false).error().code, ErrorCode::Busy);
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"

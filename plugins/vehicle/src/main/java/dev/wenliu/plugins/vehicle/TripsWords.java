package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Text;
import java.util.Locale;

/** The words of the page of trips for one reader. */
record TripsWords(Locale locale) {

    static final Text TITLE = new Text("用车安排", "Trips");
    static final Text SENTENCE = new Text(
            "各车的预订一览。点击预订查看详情；在空白处拖动即可为该时段申请用车。",
            "Who has which vehicle and when. Choose a booking for details; drag over free time to ask for a vehicle then.");
    static final Text APPLY = new Text("申请用车", "Ask for a vehicle");
    static final Text NOT_STARTABLE = new Text("用车申请流程目前不可发起。", "The vehicle request cannot be started now.");
    static final Text TODAY = new Text("今天", "Today");
    static final Text EARLIER = new Text("前一段", "Earlier");
    static final Text LATER = new Text("后一段", "Later");
    static final Text DAY = new Text("日期", "Day");
    static final Text SPAN = new Text("范围", "Span");
    static final Text SEARCH = new Text("按车牌、车型或用车人查找", "Search by plate, model or holder");
    static final Text NOTHING = new Text("没有符合条件的车辆", "No vehicle matches");
    static final Text NOTHING_HINT = new Text("换个关键词，或清空查找条件。", "Try another word, or clear the search.");
    static final Text FREE = new Text("空闲", "Free");
    static final Text TRIP = new Text("用车预订", "Booking");
    static final Text VEHICLE = new Text("车辆", "Vehicle");
    static final Text WHEN = new Text("时间", "When");
    static final Text HOLDER = new Text("用车人", "Holder");
    static final Text NUMBER = new Text("申请编号", "Request");
    static final Text OPEN = new Text("查看申请", "Open the request");
    static final Text RELEASE = new Text("取消预订", "Cancel the booking");
    static final Text REASON = new Text("取消原因", "Why it is cancelled");
    static final Text RELEASED = new Text("预订已取消，车辆可供他人使用", "Cancelled; others may book the vehicle now");
    static final Text CLOSE = new Text("关闭", "Close");
    static final Text MINE = new Text("我的用车", "My trips");
    static final Text NO_TRIP = new Text("近期没有用车安排", "No trip planned");

    String say(Text text) {
        return text.in(locale);
    }

    String span(int days) {
        return say(new Text(days + " 天", days == 1 ? "1 day" : days + " days"));
    }

    String seats(int seats) {
        return say(new Text(seats + " 座", seats + " seats"));
    }
}

package dev.statusquo.benchmarks;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A response in hand, as Spring's result matchers take one. */
record SpringResult(MockHttpServletResponse response) implements MvcResult {

    @Override
    public MockHttpServletRequest getRequest() {
        return new MockHttpServletRequest("POST", "/books");
    }

    @Override
    public MockHttpServletResponse getResponse() {
        return response;
    }

    @Override
    public @Nullable Object getHandler() {
        return null;
    }

    @Override
    public HandlerInterceptor @Nullable [] getInterceptors() {
        return null;
    }

    @Override
    public @Nullable ModelAndView getModelAndView() {
        return null;
    }

    @Override
    public @Nullable Exception getResolvedException() {
        return null;
    }

    @Override
    public FlashMap getFlashMap() {
        return new FlashMap();
    }

    @Override
    public Object getAsyncResult() {
        throw new IllegalStateException("there is none");
    }

    @Override
    public Object getAsyncResult(long timeToWait) {
        throw new IllegalStateException("there is none");
    }
}
